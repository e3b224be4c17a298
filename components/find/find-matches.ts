import { collectTextRuns, rangeInRun, type TextRun } from '@/components/article/text-runs';
import { foldForSearch } from '@/utils/reading/fold-for-search';

/**
 * Where the words stand in what `root` shows, in the order of reading; case and accents make no difference. A match
 * may begin in one link and end in another, but not in another paragraph. Empty for words without a letter.
 */
export function findMatches(root: Element, words: string): Range[] {
  const wanted = foldForSearch(words.trim().replace(/\s+/g, ' ')).text;
  if (wanted === '') return [];
  return collectTextRuns(root).flatMap((run) => findInRun(run, wanted));
}

function findInRun(run: TextRun, wanted: string): Range[] {
  const folded = foldForSearch(run.text);
  const ranges: Range[] = [];
  let from = folded.text.indexOf(wanted);
  while (from >= 0) {
    const to = from + wanted.length;
    ranges.push(rangeInRun(run, folded.origin(from), folded.origin(to)));
    from = folded.text.indexOf(wanted, to);
  }
  return ranges;
}

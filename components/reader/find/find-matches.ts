import { collectPassages, type Passage, toRange } from '@/components/article/collect-passages';
import { foldForFind } from '@/utils/reader/position/fold-for-find';

/** Not searched: the numbers on pictures. */
const UNSEARCHED = '[aria-hidden="true"]';

/**
 * Where the words stand in what `root` shows, in the order of reading; case and accents make no difference. A match
 * may begin in one link and end in another, but not in another paragraph. Empty for words without a letter.
 */
export function findMatches(root: HTMLElement, words: string): Range[] {
  const wanted = foldForFind(words.trim().replace(/\s+/g, ' ')).text;
  if (wanted === '') return [];
  return collectPassages(root, UNSEARCHED).flatMap((passage) => findInPassage(passage, wanted));
}

function findInPassage(passage: Passage, wanted: string): Range[] {
  const folded = foldForFind(passage.text.replaceAll('\n', ' '));
  const ranges: Range[] = [];
  let from = folded.text.indexOf(wanted);
  while (from >= 0) {
    const to = from + wanted.length;
    ranges.push(toRange(passage, folded.origin(from), folded.origin(to)));
    from = folded.text.indexOf(wanted, to);
  }
  return ranges;
}

import { collectPassages, type Passage, toRange } from '@/components/article/collect-passages';
import { foldForFind } from './fold-for-find';

/** Not searched: the numbers on pictures, the interface text of cards, and the line about what the article contains. */
const UNSEARCHED =
  '[aria-hidden="true"], [data-extraction-summary], [data-card-ui], [data-card-kind]';

/**
 * Returns the matches of some text in `root` in reading order, ignoring case and accents. A match can span inline
 * elements but not paragraphs. Empty for text without a letter.
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

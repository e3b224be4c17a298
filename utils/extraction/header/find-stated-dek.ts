import { hasEastAsian } from '@/utils/article/text/east-asian';
import { foldText } from '@/utils/article/text/fold-text';
import { WORDS } from '@/utils/article/text/letters';
import { squeezeText } from '@/utils/article/text/squeeze-text';
import type { Block } from '../blocks/block';
import type { PageFacts } from '../metadata/read-page-facts';
import { isDekText, isOfOtherStory, LONGEST_DEK } from './is-dek-text';

/** How many blocks at the beginning are compared with a description, so that it does not repeat them. */
const OPENING_BLOCKS = 6;
/** With a greater share of words in common, a description repeats the headline. */
const REPEATED_WORDS = 0.7;

/**
 * Returns the dek from the metadata; null if the descriptions only repeat the beginning of the body (its first blocks
 * and first running `texts`) or the headline, or are slogans of the site.
 */
export function findStatedDek(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  facts: PageFacts,
  texts: readonly Block[],
): string | null {
  const first = blocks.filter((block) => body.has(block.index)).slice(0, OPENING_BLOCKS);
  // Lists and labels that are removed later may be above the text.
  const opening = [...new Set([...first, ...texts.slice(0, OPENING_BLOCKS)])]
    .map((block) => block.text)
    .join(' ');
  const foldedOpening = foldText(opening);
  const story = [...facts.titles, opening].join(' ');
  const isNew = (stated: string) => {
    const folded = foldText(stated);
    if (folded.length < 20 || stated.length > LONGEST_DEK) return false;
    if (!isDekText(stated, facts) || isOfOtherStory(stated, story)) return false;
    return (
      !foldedOpening.includes(folded.slice(0, 60)) &&
      !isExcerpt(stated, foldedOpening) &&
      !facts.titles.some((title) => repeatsHeadline(stated, title))
    );
  };
  return facts.descriptions.find(isNew) ?? null;
}

/** How many words, or letters of a script without spaces, are looked for together. */
const WORDS_OF_PART = 4;
const LETTERS_OF_PART = /.{8}/gu;
/** With a greater share of its parts in the text, a description repeats it. */
const MAX_REPEATED_SHARE = 0.6;

/** Whether most parts of a description are in the text, whatever is before and between them. */
function isExcerpt(stated: string, foldedText: string): boolean {
  const parts = partsOf(stated);
  const known = parts.filter((part) => foldedText.includes(part));
  return parts.length > 1 && known.length > parts.length * MAX_REPEATED_SHARE;
}

/** Returns the sequences of words, or of letters in an East Asian script, folded. */
function partsOf(text: string): string[] {
  if (hasEastAsian(text)) return foldText(text).match(LETTERS_OF_PART) ?? [];
  const words = (text.match(WORDS) ?? []).map(foldText);
  return words
    .slice(0, Math.max(0, words.length - WORDS_OF_PART + 1))
    .map((_, at) => words.slice(at, at + WORDS_OF_PART).join(''));
}

/** Whether a line repeats a headline: most words of one are in the other. */
function repeatsHeadline(line: string, title: string): boolean {
  const [words, known] = [line, title].map((text) => squeezeText(text.toLowerCase()).split(' '));
  if (foldText(line) === foldText(title)) return true;
  const common = words?.filter((word) => known?.includes(word)).length ?? 0;
  return common > Math.max(words?.length ?? 0, (known?.length ?? 0) / 2) * REPEATED_WORDS;
}

import { foldForSearch } from '@/utils/article/text/fold-for-search';

/** A word of a text. */
export interface SplitWord {
  /** The folded word. Never empty. */
  word: string;
  /** Its position in the text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

/**
 * Yields the words of a text in order: runs of letters, digits and marks. Scripts without spaces (Chinese, Japanese,
 * Thai, Lao, Khmer, Burmese) are split with the browser's dictionary; Korean has spaces and is not.
 */
export function* splitWords(text: string): Generator<SplitWord> {
  const isDense = DENSE.test(text);
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (isDense && DENSE.test(run)) yield* splitDenseRun(run, index);
    else yield* toWord(run, index);
  }
}

/** Returns the folded words of a text, separated by spaces, as they are indexed. */
export function foldWords(text: string): string {
  if (!DENSE.test(text)) return foldSpacedWords(text);
  let words = '';
  for (const { word } of splitWords(text)) words += words === '' ? word : ` ${word}`;
  return words;
}

/** Folds text in scripts with spaces, several times as fast as `foldWords`. */
function foldSpacedWords(text: string): string {
  const words = text.replace(NOT_OF_WORDS, ' ').trim();
  if (ASCII.test(words)) return words.toLowerCase();
  return words
    .split(' ')
    .map((word) => (ASCII.test(word) ? word.toLowerCase() : foldWord(word)))
    .filter(Boolean)
    .join(' ');
}

/** Whether other words may follow without a space: particles in Korean, anything in scripts without spaces. */
export function isOftenContinued(word: string): boolean {
  return HANGUL_END.test(word) || DENSE.test(word);
}

/** A run of letters, digits and combining marks: a word, or several in scripts without spaces. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;
const KATAKANA = '\\p{Script=Katakana}\\u30fc\\uff70\\u3099\\u309a';
const DENSE_SCRIPTS = `\\p{Script=Han}\\p{Script=Hiragana}${KATAKANA}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}`;
const DENSE = new RegExp(`[${DENSE_SCRIPTS}]`, 'u');
/** Katakana words are often names or loan words, which a dictionary may join with what precedes them: `東京タワー`. */
const PARTS = new RegExp(
  `\\p{Script=Katakana}[${KATAKANA}]*|(?:(?!\\p{Script=Katakana})[${DENSE_SCRIPTS}])+|[^${DENSE_SCRIPTS}]+`,
  'gu',
);
const HANGUL_END = /\p{Script=Hangul}$/u;
const NOT_OF_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;
const ASCII = /^[ -~]*$/;

/** The locale is irrelevant: browsers choose the dictionary by script. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

function* splitDenseRun(run: string, at: number): Generator<SplitWord> {
  for (const { 0: part, index } of run.matchAll(PARTS)) {
    if (!DENSE.test(part)) yield* toWord(part, at + index);
    else
      for (const { segment, index: inPart } of SEGMENTER.segment(part))
        yield* toWord(segment, at + index + inPart);
  }
}

/** Returns the folded word; empty if nothing of it is left. */
function foldWord(raw: string): string {
  const folded = foldForSearch(raw);
  // A decomposition may contain a space or a slash: `½`, `ﷺ`.
  return folded === raw ? folded : folded.replace(NOT_OF_WORDS, '');
}

function* toWord(raw: string, start: number): Generator<SplitWord> {
  const word = foldWord(raw);
  if (word !== '') yield { word, start, end: start + raw.length };
}

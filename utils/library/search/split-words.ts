import { foldForSearch } from '@/utils/article/text/fold-for-search';

/** A word of a text. */
export interface SplitWord {
  /** As it is compared, folded. Never empty. */
  word: string;
  /** Where it is in the text, in UTF-16 units; `end` is behind it. */
  start: number;
  end: number;
}

/**
 * The words of a text in their order: runs of letters, digits and their marks. What is written without spaces (Chinese,
 * Japanese, Thai, Lao, Khmer, Burmese) is divided by the browser's own dictionary; Korean has spaces and is not.
 */
export function* splitWords(text: string): Generator<SplitWord> {
  const isDense = DENSE.test(text);
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (isDense && DENSE.test(run)) yield* splitDenseRun(run, index);
    else yield* toWord(run, index);
  }
}

/** The folded words of a text, with a space between each two: what the index is given. */
export function foldWords(text: string): string {
  let words = '';
  for (const { word } of splitWords(text)) words += words === '' ? word : ` ${word}`;
  return words;
}

/** Whether other words are written right behind such a word: particles in Korean, anything in scripts without spaces. */
export function isOftenContinued(word: string): boolean {
  return HANGUL_END.test(word) || DENSE.test(word);
}

const RUN = /[\p{L}\p{N}\p{M}]+/gu;
const KATAKANA = '\\p{Script=Katakana}\\u30fc\\uff70\\u3099\\u309a';
const DENSE_SCRIPTS = `\\p{Script=Han}\\p{Script=Hiragana}${KATAKANA}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}`;
const DENSE = new RegExp(`[${DENSE_SCRIPTS}]`, 'u');
/** Katakana writes names and loan words, which a dictionary may hold as one word with what is before them: `東京タワー`. */
const PARTS = new RegExp(
  `\\p{Script=Katakana}[${KATAKANA}]*|(?:(?!\\p{Script=Katakana})[${DENSE_SCRIPTS}])+|[^${DENSE_SCRIPTS}]+`,
  'gu',
);
const HANGUL_END = /\p{Script=Hangul}$/u;
const NOT_OF_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

/** The language does not matter: the browsers choose the dictionary by the script. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

function* splitDenseRun(run: string, at: number): Generator<SplitWord> {
  for (const { 0: part, index } of run.matchAll(PARTS)) {
    if (!DENSE.test(part)) yield* toWord(part, at + index);
    else
      for (const { segment, index: inPart } of SEGMENTER.segment(part))
        yield* toWord(segment, at + index + inPart);
  }
}

function* toWord(raw: string, start: number): Generator<SplitWord> {
  const folded = foldForSearch(raw);
  // What decomposes into several characters may hold a space or a stroke: `½`, `ﷺ`.
  const word = folded === raw ? folded : folded.replace(NOT_OF_WORDS, '');
  if (word !== '') yield { word, start, end: start + raw.length };
}

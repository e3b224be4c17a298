import { isMostlyEastAsian } from '@/utils/article/text/east-asian';
import { segmenterOf } from './segmenter-of';
import { sentenceContinues } from './sentence-continues';
import { splitLongSpan } from './split-long-span';
import type { TextSpan } from './text-span';

/**
 * The most spoken at once, in characters. About 13 seconds at normal speed: Chrome's network voices stop after 15, and
 * some engines refuse long texts.
 */
export const LONGEST_SPOKEN = 180;
/** The number of Chinese, Japanese or Korean characters for the same duration: each is at least a syllable. */
export const LONGEST_SPOKEN_EAST_ASIAN = 80;

/** How much of the end of a sentence is checked, in characters: patterns would be slow on many initials. */
const CHECKED_LENGTH = 60;

/**
 * Returns the sentences of a text in a language (BCP 47; null if unknown), in order, without the spaces between.
 * Sentences too long for an engine are split; `lengthFactor` scales the length of the parts, below 1 for a slow voice.
 * Every letter and digit is in exactly one span; other text belongs to the span before it.
 */
export function splitSentences(text: string, lang: string | null, lengthFactor = 1): TextSpan[] {
  const longest = isMostlyEastAsian(text) ? LONGEST_SPOKEN_EAST_ASIAN : LONGEST_SPOKEN;
  return findSentences(text, lang)
    .flatMap((span) => splitLongSpan(text, span, Math.ceil(longest * lengthFactor), lang))
    .map((span) => trim(text, span));
}

function findSentences(text: string, lang: string | null): TextSpan[] {
  const spans: TextSpan[] = [];
  let isLastSpoken = false;
  for (const { segment, index } of segmenterOf('sentence', lang).segment(text)) {
    const end = index + segment.length;
    const last = spans.at(-1);
    const isNext = isSpoken(segment);
    if (last && (!isNext || !isLastSpoken || belongsTo(text, last, segment, lang))) last.end = end;
    else {
      spans.push({ start: index, end });
      isLastSpoken = false;
    }
    isLastSpoken ||= isNext;
  }
  return spans.filter((span) => isSpoken(text.slice(span.start, span.end)));
}

/** Whether the segmenter split where no sentence ends: in a name, or after an abbreviation. */
function belongsTo(text: string, before: TextSpan, segment: string, lang: string | null): boolean {
  const said = text.slice(before.start, before.end);
  // A line break always ends a sentence.
  if (/[\n\u2028\u2029]/.test(said.slice(said.trimEnd().length))) return false;
  return sentenceContinues(said.slice(-CHECKED_LENGTH).trimEnd(), segment.trimStart(), lang);
}

/** Whether a text has anything to pronounce. */
const isSpoken = (text: string): boolean => /[\p{L}\p{N}\p{S}]/u.test(text);

function trim(text: string, { start, end }: TextSpan): TextSpan {
  const part = text.slice(start, end);
  return { start: end - part.trimStart().length, end: start + part.trimEnd().length };
}

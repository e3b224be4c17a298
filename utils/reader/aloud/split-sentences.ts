import { isMostlyEastAsian } from '@/utils/article/text/east-asian';
import { cutLong } from './cut-long';
import { endsInside } from './ends-inside';
import { segmenterOf } from './segmenter-of';
import type { TextSpan } from './text-span';

/**
 * No longer than this is spoken at once. Characters. At normal speed it takes about 13 seconds; a voice from the network
 * falls silent after 15 in Chrome, and some engines refuse long texts.
 */
export const LONGEST = 180;
/** The same time in Chinese, Japanese or Korean, where a character is a syllable or more. */
export const LONGEST_EAST_ASIAN = 80;

/** How much of a sentence's end says whether it is one. Characters; without a limit, many initials would take long. */
const ENOUGH_TO_TELL = 60;

/**
 * The sentences of a text in a language (BCP 47; null where it is not known), in order, without the spaces between. What
 * is too long for one breath of an engine is cut, at commas before spaces; `patience` below 1 makes the parts shorter,
 * for a slow voice. Every letter and digit is in exactly one span; what holds neither goes with what stands before it.
 */
export function splitSentences(text: string, lang: string | null, patience = 1): TextSpan[] {
  const longest = isMostlyEastAsian(text) ? LONGEST_EAST_ASIAN : LONGEST;
  return findSentences(text, lang)
    .flatMap((span) => cutLong(text, span, Math.ceil(longest * patience), lang))
    .map((span) => trim(text, span));
}

function findSentences(text: string, lang: string | null): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { segment, index } of segmenterOf('sentence', lang).segment(text)) {
    const end = index + segment.length;
    const last = spans.at(-1);
    if (last && belongsTo(text, last, segment, lang)) last.end = end;
    else spans.push({ start: index, end });
  }
  return spans.filter((span) => isSpoken(text.slice(span.start, span.end)));
}

/** Whether the segmenter broke where no sentence ends: in a name, an abbreviation, or before what has no sound. */
function belongsTo(text: string, before: TextSpan, segment: string, lang: string | null): boolean {
  const said = text.slice(before.start, before.end);
  if (!isSpoken(segment) || !isSpoken(said)) return true;
  // A line's end ends whatever stands in it.
  if (/[\n\u2028\u2029]\s*$/.test(said)) return false;
  return endsInside(said.slice(-ENOUGH_TO_TELL).trimEnd(), segment.trimStart(), lang);
}

/** Whether a voice has anything to say. */
const isSpoken = (text: string): boolean => /[\p{L}\p{N}\p{S}]/u.test(text);

function trim(text: string, { start, end }: TextSpan): TextSpan {
  const part = text.slice(start, end);
  return { start: end - part.trimStart().length, end: start + part.trimEnd().length };
}

import { segmenterOf } from './segmenter-of';
import type { TextSpan } from './text-span';

/** Where a voice pauses: after a comma or similar with its space, or after East Asian punctuation. */
const PAUSES = /[,;:،؛–—)\]][”’"'»]?\s+|[、，；：，・]|[\n\u2028]+/g;
const SPACES = /\s+/g;

/**
 * Splits a span into parts of at most `longest` characters and similar length: at punctuation, otherwise at spaces,
 * otherwise between words (scripts without spaces), otherwise between grapheme clusters.
 */
export function splitLongSpan(
  text: string,
  span: TextSpan,
  longest: number,
  lang: string | null,
): TextSpan[] {
  const parts: TextSpan[] = [];
  let { start } = span;
  while (span.end - start > longest) {
    const end = start + findCut(text.slice(start, span.end), longest, lang);
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: span.end }].filter(({ start, end }) =>
    /\S/.test(text.slice(start, end)),
  );
}

/** The length of the first part of `rest`, which is longer than `longest`. More than 0. */
function findCut(rest: string, longest: number, lang: string | null): number {
  // Balances the parts, so that none is a single last word.
  const share = rest.length / Math.ceil(rest.length / longest);
  const room = rest.slice(0, longest);
  const least = share * 0.4;
  return (
    findNearest(endsOf(PAUSES, room), share, least) ??
    findNearest(endsOf(SPACES, room), share, least) ??
    findNearest(startsOfWords(room, lang), share, 0) ??
    lastBoundary(rest, longest)
  );
}

function findNearest(cuts: number[], aim: number, least: number): number | null {
  let nearest: number | null = null;
  for (const cut of cuts) {
    if (cut <= least) continue;
    if (nearest === null || Math.abs(cut - aim) < Math.abs(nearest - aim)) nearest = cut;
  }
  return nearest;
}

const endsOf = (pattern: RegExp, text: string): number[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => index + found.length);

const startsOfWords = (text: string, lang: string | null): number[] =>
  [...segmenterOf('word', lang).segment(text)].map(({ index }) => index);

/** The largest position up to `at` that does not split a surrogate pair or a combined character. */
function lastBoundary(text: string, at: number): number {
  let cut = at;
  while (cut > 1 && /^(?:[\udc00-\udfff]|\u200d|\p{M})/u.test(text.slice(cut, cut + 2))) cut -= 1;
  return cut;
}

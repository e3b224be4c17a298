import { segmenterOf } from './segmenter-of';
import type { TextSpan } from './text-span';

/** A place where a speaker may breathe: after a comma or the like and its space, or after an East Asian one. */
const BREATHS = /[,;:،؛–—)\]][”’"'»]?\s+|[、，；：，・]|[\n\u2028]+/g;
const SPACES = /\s+/g;

/**
 * Cuts a span into parts of at most `longest` characters, of about the same length: at marks where a speaker may
 * breathe, else at spaces, else between words (scripts without spaces), else anywhere but inside a character.
 */
export function cutLong(
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

/** How much of `rest`, which is longer than `longest`, is spoken first. More than 0. */
function findCut(rest: string, longest: number, lang: string | null): number {
  // As many parts as it takes, none of them a lone last word.
  const share = rest.length / Math.ceil(rest.length / longest);
  const room = rest.slice(0, longest);
  const least = share * 0.4;
  return (
    findNearest(endsOf(BREATHS, room), share, least) ??
    findNearest(endsOf(SPACES, room), share, least) ??
    findNearest(startsOfWords(room, lang), share, 0) ??
    avoidHalves(rest, longest)
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

/** The largest cut up to `at` that leaves characters of two units and of combined parts whole. */
function avoidHalves(text: string, at: number): number {
  let cut = at;
  while (cut > 1 && /^(?:[\udc00-\udfff]|\u200d|\p{M})/u.test(text.slice(cut, cut + 2))) cut -= 1;
  return cut;
}

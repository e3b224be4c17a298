/** A part of a text: from `start` up to and without `end`, counted in characters of the text. */
export interface TextSpan {
  start: number;
  end: number;
}

/** Characters. Longer ones are cut: engines over the network fall silent after about fifteen seconds. */
const LONGEST = 180;
/** As `LONGEST`, for scripts in which a character is a syllable or a word. */
const LONGEST_DENSE = 60;

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A full stop after these ends no sentence: initials, titles, months and what is usually shortened. */
const SHORTENED =
  /(?:^|[\s("“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Jr|Sr|vs|No|Fig|approx|e\.g|i\.e|[A-Z](?:\.[A-Z])+|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;
/** After these a long sentence may be cut; the earlier kind is the better place. */
const BREAKS = [/[;；:：。．]\s*/gu, /[,，、–—)\]]\s*/gu, /\s+/gu];

/**
 * Splits a passage into what is spoken at once: its sentences, long ones cut where one would breathe. In the order of
 * the text; what lies between the spans is white space. Splitting follows the language's rules (Unicode TR 29).
 */
export function splitSentences(text: string, lang: string | null): TextSpan[] {
  return joinShortened(text, segment(text, lang)).flatMap((span) => cutLong(text, span));
}

function segment(text: string, lang: string | null): TextSpan[] {
  const segments = new Intl.Segmenter(toLocale(lang), { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index, segment: part }) => ({
    start: index,
    end: index + part.length,
  }));
}

/** A tag that the browser does not understand must not keep an article from being read. */
function toLocale(lang: string | null): string | undefined {
  try {
    return lang ? Intl.getCanonicalLocales(lang)[0] : undefined;
  } catch {
    return undefined;
  }
}

function joinShortened(text: string, spans: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && SHORTENED.test(text.slice(last.start, last.end))) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

function cutLong(text: string, span: TextSpan): TextSpan[] {
  const { start, end } = trim(text, span);
  if (start === end) return [];
  const words = text.slice(start, end);
  const longest = DENSE.test(words) ? LONGEST_DENSE : LONGEST;
  if (words.length <= longest) return [{ start, end }];
  const cut = start + findBreak(words, longest);
  return [trim(text, { start, end: cut }), ...cutLong(text, { start: cut, end })];
}

/** The last good place to cut in the first `longest` characters, not so near the beginning that only a scrap is left. */
function findBreak(words: string, longest: number): number {
  const head = words.slice(0, longest);
  for (const pattern of BREAKS) {
    const places = [...head.matchAll(pattern)].map(({ index, 0: found }) => index + found.length);
    const place = places.findLast((candidate) => candidate > longest / 3);
    if (place) return place;
  }
  // A letter of two units stays whole.
  const last = head.charCodeAt(longest - 1);
  return last >= 0xd800 && last < 0xdc00 ? longest - 1 : longest;
}

function trim(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

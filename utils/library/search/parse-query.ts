import { type Filter, type Query, SEARCHED_STATES, type Term } from './query';
import { isOftenContinued, splitWords } from './split-words';

/**
 * Parses a search: words, `"phrases"`, `-excluded`, and the filters `site:` `tag:` `author:` `is:` `before:`
 * `after:` `published:`, whose values may be quoted. All parts must match. The last word is a prefix until something
 * follows it. Never throws: anything unknown is treated as words, and a filter without a value is ignored.
 */
export function parseQuery(text: string): Query {
  const query: Query = { terms: [], excluded: [], filters: [] };
  for (const match of text.matchAll(TOKEN)) readToken(query, toToken(match, text));
  return query;
}

// A dash, a field, and a quoted text (whose closing quote may be missing) or text up to the next space.
const TOKEN =
  /(?<![^\s])(?<dash>[-−–])?(?:(?<field>site|tag|author|is|before|after|published):)?(?:["“”„«»](?<quoted>[^"“”„«»]*)(?<close>["“”„«»]?)|(?<plain>\S*))/giu;

const ONE_LETTER = /^[^\p{Lo}]$/u;

interface Token {
  isExcluded: boolean;
  field: string | undefined;
  value: string;
  isQuoted: boolean;
  /** Whether nothing follows, not even a space or a closing quote. */
  isBeingTyped: boolean;
  /** As typed, without the dash. */
  whole: string;
}

function toToken(match: RegExpExecArray, text: string): Token {
  const { dash, field, quoted, close, plain } = match.groups ?? {};
  return {
    isExcluded: dash !== undefined,
    field: field?.toLowerCase(),
    value: (quoted ?? plain ?? '').trim(),
    isQuoted: quoted !== undefined,
    isBeingTyped: match.index + match[0].length === text.length && !close && !/\s$/u.test(text),
    whole: match[0].slice(dash?.length ?? 0),
  };
}

function readToken(query: Query, token: Token): void {
  if (token.field !== undefined && token.value === '') return;
  const filter = toFilter(token);
  if (filter) {
    query.filters.push(filter);
    return;
  }
  const words = [...splitWords(token.whole)].map(({ word }) => word);
  const last = words.at(-1);
  if (last === undefined) return;
  // Exclusions are complete words, and a single letter would match every article.
  const goesOn = token.isBeingTyped && !token.isExcluded && !ONE_LETTER.test(last);
  const term: Term = { words, isPrefix: goesOn || isOftenContinued(last) };
  (token.isExcluded ? query.excluded : query.terms).push(term);
}

function toFilter({ field, value, isExcluded }: Token): Filter | null {
  switch (field) {
    case 'site':
    case 'tag':
    case 'author':
      return { field, value, isExcluded };
    case 'is': {
      const known = SEARCHED_STATES.find((state) => state === value.toLowerCase());
      return known ? { field, value: known, isExcluded } : null;
    }
    case 'before':
    case 'after': {
      const period = readPeriod(value);
      return period && { field, time: period.from, isExcluded };
    }
    case 'published': {
      const period = readPeriod(value);
      return period && { field, ...period, isExcluded };
    }
    default:
      return null;
  }
}

/** Returns a day, month or year in local time, up to the start of the next one; null if it is not a date. */
function readPeriod(text: string): { from: number; until: number } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  const parts = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)] as const;
  const date = new Date(...parts);
  // Rejects dates such as 31 February.
  if (date.getMonth() !== parts[1] || date.getDate() !== parts[2]) return null;
  const next = new Date(
    parts[0] + (month === undefined ? 1 : 0),
    parts[1] + (month !== undefined && day === undefined ? 1 : 0),
    parts[2] + (day === undefined ? 0 : 1),
  );
  return { from: date.getTime(), until: next.getTime() };
}

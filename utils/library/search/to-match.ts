import type { Term, WordQuery } from './query';

/**
 * What a query asks of the index, in the language of SQLite's FTS5. `wanted` is null where nothing but exclusions was
 * asked, `unwanted` where there are none. Words hold letters and digits alone, so nothing in them speaks that language.
 */
export function toMatch({ terms, excluded }: WordQuery): {
  wanted: string | null;
  unwanted: string | null;
} {
  return {
    wanted: terms.length > 0 ? terms.map(termMatch).join(' AND ') : null,
    unwanted: excluded.length > 0 ? excluded.map(termMatch).join(' OR ') : null,
  };
}

function termMatch({ words, isPrefix }: Term): string {
  return `"${words.join(' ')}"${isPrefix ? '*' : ''}`;
}

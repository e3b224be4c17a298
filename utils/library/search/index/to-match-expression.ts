import type { Term, WordQuery } from '../query';

/**
 * Converts a query to FTS5 syntax. `wanted` is null if the query has only exclusions, `unwanted` if it has none. Words
 * consist of letters, digits and marks, so they cannot contain syntax.
 */
export function toMatchExpression({ terms, excluded }: WordQuery): {
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

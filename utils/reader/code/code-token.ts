/** The kinds of code tokens, each with its own colour. */
export const TOKEN_KINDS = [
  'keyword',
  'string',
  'number',
  'comment',
  'name',
  'added',
  'removed',
] as const;
/** A kind of code token. */
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A coloured token of code: offsets in UTF-16 code units, `end` exclusive. */
export interface CodeToken {
  start: number;
  end: number;
  kind: TokenKind;
}

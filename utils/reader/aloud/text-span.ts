/** A range of a text, in UTF-16 units. `end` is exclusive. */
export interface TextSpan {
  start: number;
  end: number;
}

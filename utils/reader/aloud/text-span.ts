/** A part of a text, in UTF-16 units as strings count them: from `start` up to, not including, `end`. */
export interface TextSpan {
  start: number;
  end: number;
}

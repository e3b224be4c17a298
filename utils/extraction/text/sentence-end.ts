/**
 * Matches the end of a text that ends a sentence, in any script, with any closing quotation marks, brackets and emoji,
 * and the number of a note: "The tide was late.3"
 */
export const SENTENCE_END =
  /[.!?…。！？｡؟।۔။።։]["”’»)」』） \u2600-\u27bf\u{1f300}-\u{1faff}]*\ufe0f?$|\p{Ll}{4}[.!?…]["”’»)]*\[?\d{1,2}\]?$/u;

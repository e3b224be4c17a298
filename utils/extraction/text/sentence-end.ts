/**
 * Matches the end of a text that ends a sentence, with any closing quotation marks and brackets, and the number of a
 * note: "The tide was late.3"
 */
export const SENTENCE_END = /[.!?…。]["”’»)]*$|\p{Ll}{4}[.!?…]["”’»)]*\[?\d{1,2}\]?$/u;

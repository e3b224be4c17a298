/** Matches the end of a text that ends a sentence, with any closing quotation marks and brackets. */
export const SENTENCE_END = /[.!?…。]["”’»)]*$/u;

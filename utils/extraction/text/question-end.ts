/** Matches the end of a text that asks something, also in East Asian and Arabic scripts. */
export const QUESTION_END = /[?？؟]$/;

/**
 * More marks in a row than any letter has. The time in which browsers put marks in order grows with the square of their
 * number. The last two letters of the class become marks when a text is normalised.
 */
const MANY_MARKS = /[\p{M}\uff9e\uff9f]{31,}/gu;

/** Removes runs of marks that no letter has. Call it before `normalize`. */
export const limitMarks = (text: string): string => text.replace(MANY_MARKS, '');

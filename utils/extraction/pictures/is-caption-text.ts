import { LETTER } from '@/utils/article/text/letters';

const SHORTEST_CAPTION = 2;
const LONGEST_DATE = 40;
const MOST_LETTERS_OF_DATE = 13;
const DATE = /\b(?:19|20)\d{2}\b|\d{1,2}[:.]\d{2}/;
/** "Von Ines Calloway", and such a line with the time after it. */
const BYLINE =
  /^(?:by|von|par|por|di|da|door|af|av)\s+(?:\S+(?:\s+\S+){0,3}$|.{3,100}\d{1,2}[:.]\d{2})/i;

/** Whether words beside a picture can be its caption: not a date, a running time, a number or a byline. */
export function isCaptionText(text: string): boolean {
  return !(text.length < LONGEST_DATE && isDateOrNumber(text)) && !BYLINE.test(text);
}

function isDateOrNumber(text: string): boolean {
  const letters = [...text].filter((sign) => LETTER.test(sign)).length;
  return letters < SHORTEST_CAPTION || (letters < MOST_LETTERS_OF_DATE && DATE.test(text));
}

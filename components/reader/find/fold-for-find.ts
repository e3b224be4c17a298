/** A text folded for case and accents, with the origin of each character. */
export interface FoldedText {
  text: string;
  /** For each character of `text`, and for its end, the offset in the original. */
  origin(index: number): number;
}

const ASCII = /^[\0-\x7f]*$/;

/**
 * Folds a text for find: lower case, without accents; Korean syllables stay whole. The length may change, so `origin`
 * maps offsets back.
 */
export function foldForFind(original: string): FoldedText {
  if (ASCII.test(original)) return { text: original.toLowerCase(), origin: (index) => index };
  const origins: number[] = [];
  let text = '';
  let offset = 0;
  for (const letter of original) {
    const folded = foldLetter(letter);
    for (let count = 0; count < folded.length; count += 1) origins.push(offset);
    text += folded;
    offset += letter.length;
  }
  origins.push(original.length);
  return { text, origin: (index) => origins[index] ?? original.length };
}

const foldLetter = (letter: string): string =>
  letter <= '\x7f'
    ? letter.toLowerCase()
    : letter.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();

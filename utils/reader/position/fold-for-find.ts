/** A text in which case and accents make no difference, and where each of its letters came from. */
export interface FoldedText {
  text: string;
  /** For each letter of `text`, and for its end, the place in the original. */
  origin(index: number): number;
}

const ASCII = /^[\0-\x7f]*$/;

/**
 * Folds a text for searching: lower case, without accents; Korean syllables stay whole. Letters may become more or
 * fewer, so `origin` leads back.
 */
export function foldForFind(original: string): FoldedText {
  if (ASCII.test(original)) return { text: original.toLowerCase(), origin: (index) => index };
  const origins: number[] = [];
  let text = '';
  let place = 0;
  for (const letter of original) {
    const folded = foldLetter(letter);
    for (let count = 0; count < folded.length; count += 1) origins.push(place);
    text += folded;
    place += letter.length;
  }
  origins.push(original.length);
  return { text, origin: (index) => origins[index] ?? original.length };
}

const foldLetter = (letter: string): string =>
  letter <= '\x7f'
    ? letter.toLowerCase()
    : letter.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();

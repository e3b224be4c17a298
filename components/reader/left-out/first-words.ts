/** The most characters of a piece that are shown. */
const LONGEST = 140;

/** Returns the first words of a text, with an ellipsis if there are more. */
export function firstWords(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  // Not within a word, in scripts that separate words.
  const end = cut.lastIndexOf(' ');
  return `${end > LONGEST / 2 ? cut.slice(0, end) : cut}…`;
}

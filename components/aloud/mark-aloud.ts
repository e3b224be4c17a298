const SENTENCE = 'lectern-sentence';
const WORD = 'lectern-word';

/** Marks what is spoken, the sentence softly and the word in it strongly, without touching the text; null for none. */
export function markAloud(
  view: Window & typeof globalThis,
  sentence: Range | null,
  word: Range | null,
): void {
  const marks = view.CSS.highlights;
  if (!marks) return;
  for (const [name, range] of [
    [SENTENCE, sentence],
    [WORD, word],
  ] as const) {
    if (range) marks.set(name, new view.Highlight(range));
    else marks.delete(name);
  }
  const top = marks.get(WORD);
  if (top) top.priority = 1;
}

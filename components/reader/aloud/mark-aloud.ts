import './mark-aloud.css';

/** Names of the highlights; mark-aloud.css says how they look. */
const SENTENCE = 'lectern-sentence';
const WORD = 'lectern-word';

/** Marks in the text of an article, without touching its nodes. */
export interface AloudMarks {
  /** Marks this sentence, and this word in it, and nothing else. */
  mark(sentence: Range | null, word: Range | null): void;
  clear(): void;
}

/** Marks by custom highlights in the window that `anchor` is shown in. Nothing is marked where there are none. */
export function createAloudMarks(anchor: Element): AloudMarks {
  const view = anchor.ownerDocument.defaultView;
  const highlights = view?.CSS?.highlights;
  const put = (name: string, range: Range | null, priority: number) => {
    if (!view || !highlights) return;
    if (!range) {
      highlights.delete(name);
      return;
    }
    const highlight = new view.Highlight(range);
    highlight.priority = priority;
    highlights.set(name, highlight);
  };
  const mark = (sentence: Range | null, word: Range | null) => {
    put(SENTENCE, sentence, 0);
    put(WORD, word, 1);
  };
  return { mark, clear: () => mark(null, null) };
}

import './mark-aloud.css';

/** Names of the highlights, styled in mark-aloud.css. */
const SENTENCE = 'lectern-sentence';
const WORD = 'lectern-word';

/** Marks text of an article without changing its nodes. */
export interface AloudMarks {
  /** Marks this sentence and this word, and removes other marks. */
  mark(sentence: Range | null, word: Range | null): void;
  clear(): void;
}

/** Creates marks as custom highlights in the window of `anchor`. Does nothing in a browser without them. */
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

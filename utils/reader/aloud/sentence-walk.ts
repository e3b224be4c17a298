import { splitSentences } from './split-sentences';
import type { TextSpan } from './text-span';

/** One block of the article as it is spoken: a paragraph, a heading, an entry of a list. */
export interface SpokenPassage {
  text: string;
}

/** A part of a passage: its 0-based number, and where in its text. */
export interface SpokenPlace extends TextSpan {
  passage: number;
}

/** Goes through passages by their sentences. Each answer is the place of one sentence; null past either end. */
export interface SentenceWalk {
  /** The first sentence of this passage, or of the next that has any. */
  first(passage: number): SpokenPlace | null;
  /** The sentence of a passage that `offset` is in, or the first after it. */
  at(passage: number, offset: number): SpokenPlace | null;
  next(place: SpokenPlace): SpokenPlace | null;
  previous(place: SpokenPlace): SpokenPlace | null;
  /** The first sentence of the passage before, or of the one before that if it has none. */
  previousPassage(place: SpokenPlace): SpokenPlace | null;
  /** Below 1, long sentences are cut shorter, for a slow voice. */
  setPatience(patience: number): void;
}

/** A walk that splits a passage when it comes to it, and remembers the one it is in. */
export function createSentenceWalk(
  passages: readonly SpokenPassage[],
  lang: string | null,
): SentenceWalk {
  let patience = 1;
  let known: { passage: number; spans: TextSpan[] } | null = null;

  const spansOf = (passage: number): TextSpan[] => {
    if (known?.passage !== passage) {
      known = { passage, spans: splitSentences(passages[passage]?.text ?? '', lang, patience) };
    }
    return known.spans;
  };
  const place = (passage: number, span: TextSpan | undefined): SpokenPlace | null =>
    span ? { passage, ...span } : null;

  const first = (passage: number): SpokenPlace | null => {
    for (let index = Math.max(0, passage); index < passages.length; index += 1) {
      const found = place(index, spansOf(index)[0]);
      if (found) return found;
    }
    return null;
  };
  const before = (passage: number, which: 0 | -1): SpokenPlace | null => {
    for (let index = passage - 1; index >= 0; index -= 1) {
      const found = place(index, spansOf(index).at(which));
      if (found) return found;
    }
    return null;
  };

  return {
    first,
    at: (passage, offset) =>
      place(
        passage,
        spansOf(passage).find(({ end }) => end > offset),
      ) ?? first(passage + 1),
    next: ({ passage, start }) =>
      place(
        passage,
        spansOf(passage).find((span) => span.start > start),
      ) ?? first(passage + 1),
    previous: ({ passage, start }) =>
      place(
        passage,
        spansOf(passage).findLast((span) => span.start < start),
      ) ?? before(passage, -1),
    previousPassage: ({ passage }) => before(passage, 0),
    setPatience(value) {
      patience = value;
      known = null;
    },
  };
}

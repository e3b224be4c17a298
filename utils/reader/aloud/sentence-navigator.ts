import { splitSentences } from './split-sentences';
import type { TextSpan } from './text-span';

/** A block of the article to speak: a paragraph, a heading, a list item. */
export interface SpokenPassage {
  text: string;
}

/** A range in a passage, with the passage's 0-based index. */
export interface SpokenSpan extends TextSpan {
  passage: number;
}

/** Navigates passages by sentence. Methods return the span of a sentence; null past either end. */
export interface SentenceNavigator {
  /** Returns the first sentence of this passage, or of the next with any. */
  first(passage: number): SpokenSpan | null;
  /** Returns the sentence at `offset` of a passage, or the first after it. */
  at(passage: number, offset: number): SpokenSpan | null;
  next(sentence: SpokenSpan): SpokenSpan | null;
  previous(sentence: SpokenSpan): SpokenSpan | null;
  /** Returns the first sentence of the previous passage with any. */
  previousPassage(sentence: SpokenSpan): SpokenSpan | null;
  /** Scales the length at which long sentences are split: below 1 for a slow voice. */
  setLengthFactor(lengthFactor: number): void;
}

/** Creates a navigator that splits passages when it reaches them and caches the current one. */
export function createSentenceNavigator(
  passages: readonly SpokenPassage[],
  lang: string | null,
): SentenceNavigator {
  let lengthFactor = 1;
  let known: { passage: number; spans: TextSpan[] } | null = null;

  const spansOf = (passage: number): TextSpan[] => {
    if (known?.passage !== passage) {
      known = { passage, spans: splitSentences(passages[passage]?.text ?? '', lang, lengthFactor) };
    }
    return known.spans;
  };
  const spanIn = (passage: number, span: TextSpan | undefined): SpokenSpan | null =>
    span ? { passage, ...span } : null;

  const first = (passage: number): SpokenSpan | null => {
    for (let index = Math.max(0, passage); index < passages.length; index += 1) {
      const found = spanIn(index, spansOf(index)[0]);
      if (found) return found;
    }
    return null;
  };
  const before = (passage: number, which: 0 | -1): SpokenSpan | null => {
    for (let index = passage - 1; index >= 0; index -= 1) {
      const found = spanIn(index, spansOf(index).at(which));
      if (found) return found;
    }
    return null;
  };

  return {
    first,
    at: (passage, offset) =>
      spanIn(
        passage,
        spansOf(passage).find(({ end }) => end > offset),
      ) ?? first(passage + 1),
    next: ({ passage, start }) =>
      spanIn(
        passage,
        spansOf(passage).find((span) => span.start > start),
      ) ?? first(passage + 1),
    previous: ({ passage, start }) =>
      spanIn(
        passage,
        spansOf(passage).findLast((span) => span.start < start),
      ) ?? before(passage, -1),
    previousPassage: ({ passage }) => before(passage, 0),
    setLengthFactor(value) {
      lengthFactor = value;
      known = null;
    },
  };
}

import { type ReadonlySignal, signal } from '@preact/signals';
import type { SpeechEngine } from './speech-engine';
import { splitSentences, type TextSpan } from './split-sentences';

/** A part of a passage, as a player points at it. */
export interface AloudSpan extends TextSpan {
  /** 0-based number of the passage. */
  passage: number;
}

/** Where a player is. `failed` is a pause that the reader did not ask for. */
export type AloudStatus = 'idle' | 'playing' | 'paused' | 'failed';

/** What a player needs. */
export interface AloudSource {
  engine: SpeechEngine;
  /** The text of each paragraph, heading, list item. */
  passages: readonly string[];
  lang: string | null;
  /** A `Voice.id`; null for the platform's choice. */
  voice: string | null;
  /** 1 is how the voice speaks by itself. */
  rate: number;
}

/** Speaks an article, sentence by sentence. */
export interface AloudPlayer {
  status: ReadonlySignal<AloudStatus>;
  /** The sentence that is spoken, or was last; null before the first and after the last. */
  sentence: ReadonlySignal<AloudSpan | null>;
  /** The word that is spoken, where the voice tells. */
  word: ReadonlySignal<AloudSpan | null>;
  /** Begins at a passage, or at the next one that has something to say. */
  playFrom(passage: number): void;
  /** Pauses, or goes on with the sentence that was interrupted. */
  toggle(): void;
  /** One sentence on or back; at the ends of a passage into the next or the one before. */
  step(by: 1 | -1): void;
  /** Falls silent and forgets where it was. */
  stop(): void;
  /** Speaks on with another voice or at another rate, from the beginning of the sentence. */
  change(fields: Partial<Pick<AloudSource, 'voice' | 'rate'>>): void;
}

/**
 * Makes a player. The engine is given one sentence at a time, so no limit of length or time cuts an article off, and a
 * pause is a sentence begun again: engines that truly pause are the exception.
 */
export function createAloudPlayer(source: AloudSource): AloudPlayer {
  const { engine, passages, lang } = source;
  const how = { voice: source.voice, rate: source.rate };
  const status = signal<AloudStatus>('idle');
  const sentence = signal<AloudSpan | null>(null);
  const word = signal<AloudSpan | null>(null);

  const sentencesOf = (passage: number): TextSpan[] =>
    splitSentences(passages[passage] ?? '', lang);

  function speak(span: AloudSpan): void {
    sentence.value = span;
    word.value = null;
    status.value = 'playing';
    const text = (passages[span.passage] ?? '').slice(span.start, span.end).replace(/\s/g, ' ');
    engine.speak(
      { text, lang, ...how },
      {
        onWord(start, length) {
          const from = span.start + start;
          word.value = {
            passage: span.passage,
            start: from,
            end: Math.min(from + length, span.end),
          };
        },
        onEnd: () => goOn(span),
        onError() {
          word.value = null;
          status.value = 'failed';
        },
      },
    );
  }

  /** The sentence after or before one; null past the ends of the article. */
  function neighbour({ passage, start }: AloudSpan, by: 1 | -1): AloudSpan | null {
    const here = sentencesOf(passage);
    const next = here[here.findIndex((span) => span.start === start) + by];
    if (next && here.length > 0) return { passage, ...next };
    for (let other = passage + by; other >= 0 && other < passages.length; other += by) {
      const span = sentencesOf(other).at(by > 0 ? 0 : -1);
      if (span) return { passage: other, ...span };
    }
    return null;
  }

  function goOn(from: AloudSpan): void {
    const next = neighbour(from, 1);
    if (next) speak(next);
    else stop();
  }

  function stop(): void {
    engine.cancel();
    sentence.value = null;
    word.value = null;
    status.value = 'idle';
  }

  function playFrom(passage: number): void {
    const first = sentencesOf(passage)[0];
    const span = first ? { passage, ...first } : neighbour({ passage, start: 0, end: 0 }, 1);
    if (span) speak(span);
  }

  return {
    status,
    sentence,
    word,
    playFrom,
    toggle() {
      if (status.value === 'playing') {
        engine.cancel();
        word.value = null;
        status.value = 'paused';
      } else if (sentence.value) speak(sentence.value);
      else playFrom(0);
    },
    step(by) {
      const next = sentence.value && neighbour(sentence.value, by);
      if (next) speak(next);
    },
    stop,
    change(fields) {
      Object.assign(how, fields);
      if (status.value === 'playing' && sentence.value) speak(sentence.value);
    },
  };
}

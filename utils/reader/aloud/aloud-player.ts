import type { ReadonlySignal } from '@preact/signals';
import { type AloudStatus, createPlayerState } from './player-state';
import { createSentenceNavigator, type SpokenPassage, type SpokenSpan } from './sentence-navigator';
import { createSentenceSpeech } from './sentence-speech';
import { createSpeaker } from './speaker';
import type { SpeechEngine, SpeechProblem } from './speech-engine';
import { clampRate } from './speech-rate';

/** What a player needs. */
export interface AloudPlayerParts {
  engine: SpeechEngine;
  passages: readonly SpokenPassage[];
  /** The article's language (BCP 47); null if unknown. */
  lang: string | null;
  /** The id of the initial voice; null until one is set. */
  voice: string | null;
  rate: number;
  /** Called after the last sentence, but not after `stop`. */
  onDone(): void;
}

/** Reads passages aloud, sentence by sentence. */
export interface AloudPlayer {
  readonly status: ReadonlySignal<AloudStatus>;
  readonly problem: ReadonlySignal<SpeechProblem | null>;
  /** Whether the voice was asked to speak and is not heard yet. */
  readonly isPreparing: ReadonlySignal<boolean>;
  /** The current sentence; null when idle. */
  readonly position: ReadonlySignal<SpokenSpan | null>;
  /** The current word; null if the voice does not report it. */
  readonly word: ReadonlySignal<SpokenSpan | null>;
  readonly rate: ReadonlySignal<number>;
  readonly voice: ReadonlySignal<string | null>;
  /** Starts at the sentence at `offset` of a passage; without one, continues, or starts at the first. */
  play(passage?: number, offset?: number): void;
  pause(): void;
  /** Continues from the last word spoken, or from the start of the sentence if the voice reports no words. */
  resume(): void;
  toggle(): void;
  /** These keep speaking when playing, and only move when paused. */
  nextSentence(): void;
  previousSentence(): void;
  nextPassage(): void;
  previousPassage(): void;
  /** Stops and forgets the position. */
  stop(): void;
  /** Takes effect at once by restarting the sentence. */
  setRate(rate: number): void;
  /** Takes effect at once by restarting the sentence. */
  setVoice(voice: string): void;
}

/** Creates a player, initially silent. */
export function createAloudPlayer(parts: AloudPlayerParts): AloudPlayer {
  const { engine, passages, lang, onDone } = parts;
  const sentences = createSentenceNavigator(passages, lang);
  const speaker = createSpeaker(engine);
  const state = createPlayerState(parts);
  const { status, position, word, rate, voice } = state.signals;
  const { speakFrom, startAt, moveTo, stop } = createSentenceSpeech({
    passages,
    lang,
    sentences,
    speaker,
    state,
    onDone,
  });

  /** Speaks the current sentence again. */
  const restart = () => {
    const again = position.value && sentences.at(position.value.passage, position.value.start);
    if (again) moveTo(again);
  };
  const resume = () => {
    if (!position.value || status.value === 'playing') return;
    const spoken = status.value === 'paused' ? word.value?.start : undefined;
    speakFrom(position.value, spoken || position.value.start);
  };
  const pause = () => {
    if (status.value !== 'playing') return;
    speaker.cancel();
    state.show('paused', position.value);
  };

  sentences.setLengthFactor(Math.min(1, rate.value));
  return {
    ...state.signals,
    play(passage, offset = 0) {
      if (passage === undefined && position.value) return resume();
      startAt(sentences.at(passage ?? 0, offset));
    },
    pause,
    resume,
    toggle: () => (status.value === 'playing' ? pause() : resume()),
    nextSentence() {
      if (position.value) moveTo(sentences.next(position.value));
    },
    previousSentence() {
      if (position.value) moveTo(sentences.previous(position.value) ?? position.value);
    },
    nextPassage() {
      if (position.value) moveTo(sentences.first(position.value.passage + 1));
    },
    previousPassage() {
      if (!position.value) return;
      const before = sentences.previousPassage(position.value) ?? sentences.first(0);
      if (before) moveTo(before);
    },
    stop,
    setRate(value) {
      rate.value = clampRate(value);
      sentences.setLengthFactor(Math.min(1, rate.value));
      restart();
    },
    setVoice(id) {
      voice.value = id;
      restart();
    },
  };
}

import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { createSentenceWalk, type SpokenPassage, type SpokenPlace } from './sentence-walk';
import type { SpeechEngine, SpeechProblem } from './speech-engine';
import { clampRate } from './speech-rate';
import { toSpeakable } from './to-speakable';

/** The state of a player. `failed` is a pause caused by the engine; `problem` says why. */
export type AloudStatus = 'idle' | 'playing' | 'paused' | 'failed';

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
  readonly position: ReadonlySignal<SpokenPlace | null>;
  /** The current word; null if the voice does not report it. */
  readonly word: ReadonlySignal<SpokenPlace | null>;
  readonly rate: ReadonlySignal<number>;
  readonly voice: ReadonlySignal<string | null>;
  /** Starts at the sentence at `offset` of a passage; without one, continues, or starts at the first. */
  play(passage?: number, offset?: number): void;
  pause(): void;
  /** Continues from the last word spoken, or from the start of the sentence if the voice reports no words. */
  resume(): void;
  toggle(): void;
  /** These keep speaking when playing, and move the position when paused. */
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

/** A sentence that fails is skipped; so many failures in a row mean that the voice is broken. */
const MOST_UNSPOKEN = 3;

/** Creates a player, initially silent. Events of earlier utterances are ignored. */
export function createAloudPlayer(parts: AloudPlayerParts): AloudPlayer {
  const { engine, passages, lang, onDone } = parts;
  const walk = createSentenceWalk(passages, lang);
  const status = signal<AloudStatus>('idle');
  const problem = signal<SpeechProblem | null>(null);
  const isPreparing = signal(false);
  const position = signal<SpokenPlace | null>(null);
  const word = signal<SpokenPlace | null>(null);
  const rate = signal(clampRate(parts.rate));
  const voice = signal(parts.voice);
  /** The number of the latest utterance. */
  let turn = 0;
  let queued: { place: SpokenPlace; from: number } | null = null;
  let isDriving = false;
  /** Consecutive sentences that failed. */
  let unspoken: SpokenPlace[] = [];

  const show = (next: AloudStatus, place: SpokenPlace | null, why: SpeechProblem | null = null) =>
    batch(() => {
      status.value = next;
      isPreparing.value = next === 'playing';
      problem.value = why;
      if (place !== position.value) word.value = null;
      position.value = place;
    });

  const hush = () => {
    turn += 1;
    queued = null;
    engine.cancel();
  };

  /** An engine may finish synchronously, so this loops to avoid deep recursion in a long article. */
  const say = (place: SpokenPlace, from = place.start) => {
    queued = { place, from };
    if (isDriving) return;
    isDriving = true;
    while (queued) {
      const { place: now, from: begin } = queued;
      queued = null;
      utter(now, begin);
    }
    isDriving = false;
  };

  const utter = (place: SpokenPlace, from: number) => {
    const mine = ++turn;
    if (voice.value === null) return show('failed', place, 'voice');
    show('playing', place);
    const { text, toOriginal } = toSpeakable(textOf(place).slice(from, place.end));
    engine.speak(
      { text, lang, voice: voice.value, rate: rate.value },
      {
        onStart() {
          if (mine === turn) isPreparing.value = false;
        },
        onWord(start, length) {
          if (mine !== turn || start >= text.length) return;
          const end = toOriginal(Math.min(text.length, start + length) - 1) + 1;
          word.value = { passage: place.passage, start: from + toOriginal(start), end: from + end };
        },
        onEnd() {
          if (mine !== turn) return;
          unspoken = [];
          goOn(place);
        },
        onError(why) {
          if (mine === turn) stumble(place, why);
        },
      },
    );
  };

  const goOn = (place: SpokenPlace) => {
    const next = walk.next(place);
    if (next) say(next);
    else finish();
  };

  const stumble = (place: SpokenPlace, why: SpeechProblem) => {
    turn += 1;
    if (why === 'interrupted') return show('paused', place);
    if (why !== 'text') return show('failed', place, why);
    unspoken.push(place);
    if (unspoken.length < MOST_UNSPOKEN) return goOn(place);
    // Returns to the first failed one, so that another voice skips none.
    show('failed', unspoken[0] ?? place, why);
    unspoken = [];
  };

  const reset = () => {
    hush();
    unspoken = [];
    show('idle', null);
  };
  const finish = () => {
    reset();
    onDone();
  };

  const moveTo = (place: SpokenPlace) => {
    unspoken = [];
    if (status.value === 'playing') {
      hush();
      say(place);
    } else show('paused', place);
  };
  /** Speaks the current sentence again. */
  const restart = () => {
    const at = position.value;
    const place = at && walk.at(at.passage, at.start);
    if (place) moveTo(place);
  };
  const resume = () => {
    const place = position.value;
    if (!place || status.value === 'playing') return;
    say(place, (status.value === 'paused' && word.value?.start) || place.start);
  };
  const pause = () => {
    if (status.value !== 'playing') return;
    hush();
    show('paused', position.value);
  };
  const textOf = ({ passage }: SpokenPlace): string => passages[passage]?.text ?? '';

  walk.setPatience(Math.min(1, rate.value));
  return {
    ...{ status, problem, isPreparing, position, word, rate, voice },
    play(passage, offset = 0) {
      if (passage === undefined && position.value) return resume();
      hush();
      unspoken = [];
      const place = walk.at(passage ?? 0, offset);
      if (place) say(place);
      else finish();
    },
    pause,
    resume,
    toggle: () => (status.value === 'playing' ? pause() : resume()),
    nextSentence() {
      if (!position.value) return;
      const place = walk.next(position.value);
      if (place) moveTo(place);
      else finish();
    },
    previousSentence() {
      if (position.value) moveTo(walk.previous(position.value) ?? position.value);
    },
    nextPassage() {
      if (!position.value) return;
      const place = walk.first(position.value.passage + 1);
      if (place) moveTo(place);
      else finish();
    },
    previousPassage() {
      if (!position.value) return;
      const place = walk.previousPassage(position.value) ?? walk.first(0);
      if (place) moveTo(place);
    },
    stop: reset,
    setRate(value) {
      rate.value = clampRate(value);
      walk.setPatience(Math.min(1, rate.value));
      restart();
    },
    setVoice(id) {
      voice.value = id;
      restart();
    },
  };
}

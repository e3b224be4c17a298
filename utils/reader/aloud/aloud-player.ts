import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { createSentenceWalk, type SpokenPassage, type SpokenPlace } from './sentence-walk';
import type { SpeechEngine, SpeechProblem } from './speech-engine';
import { clampRate } from './speech-rate';
import { toSpeakable } from './to-speakable';

/** What reading aloud is at. `failed` is a pause that the engine made; `problem` says why. */
export type AloudStatus = 'idle' | 'playing' | 'paused' | 'failed';

/** What a player needs. */
export interface AloudPlayerParts {
  engine: SpeechEngine;
  passages: readonly SpokenPassage[];
  /** The article's language (BCP 47); null where it is not known. */
  lang: string | null;
  /** Id of the voice to begin with; null until one is set. */
  voice: string | null;
  rate: number;
  /** After the last sentence. Not after `stop`. */
  onDone(): void;
}

/** Reads passages aloud, sentence by sentence. */
export interface AloudPlayer {
  readonly status: ReadonlySignal<AloudStatus>;
  readonly problem: ReadonlySignal<SpeechProblem | null>;
  /** The sentence; null when idle. */
  readonly position: ReadonlySignal<SpokenPlace | null>;
  /** The word; null where the voice does not tell. */
  readonly word: ReadonlySignal<SpokenPlace | null>;
  readonly rate: ReadonlySignal<number>;
  readonly voice: ReadonlySignal<string | null>;
  /** From the sentence at `offset` of a passage; without one, on from where it is, or from the first. */
  play(passage?: number, offset?: number): void;
  pause(): void;
  /** On from the last word heard, or the beginning of the sentence where the voice told of none. */
  resume(): void;
  toggle(): void;
  /** These four go on speaking when it speaks, and move the place when it is paused. */
  nextSentence(): void;
  previousSentence(): void;
  nextPassage(): void;
  previousPassage(): void;
  /** Falls silent and forgets the place. */
  stop(): void;
  /** At once: the sentence begins again. */
  setRate(rate: number): void;
  /** At once: the sentence begins again. */
  setVoice(voice: string): void;
}

/** A sentence that cannot be spoken is passed over; so many in a row are the voice's fault. */
const MOST_UNSPOKEN = 3;

/** A player that is silent until it is told to play. Events of an utterance that is no longer the newest count nothing. */
export function createAloudPlayer(parts: AloudPlayerParts): AloudPlayer {
  const { engine, passages, lang, onDone } = parts;
  const walk = createSentenceWalk(passages, lang);
  const status = signal<AloudStatus>('idle');
  const problem = signal<SpeechProblem | null>(null);
  const position = signal<SpokenPlace | null>(null);
  const word = signal<SpokenPlace | null>(null);
  const rate = signal(clampRate(parts.rate));
  const voice = signal(parts.voice);
  /** Number of the newest utterance. */
  let turn = 0;
  let queued: { place: SpokenPlace; from: number } | null = null;
  let isDriving = false;
  /** Sentences in a row that could not be spoken. */
  let unspoken: SpokenPlace[] = [];

  const show = (next: AloudStatus, place: SpokenPlace | null, why: SpeechProblem | null = null) =>
    batch(() => {
      status.value = next;
      problem.value = why;
      if (place !== position.value) word.value = null;
      position.value = place;
    });

  const hush = () => {
    turn += 1;
    queued = null;
    engine.cancel();
  };

  /** An engine may end before its call returns: a loop, so that a long article does not pile up calls. */
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
    // Back to the first of them, so that another voice leaves none out.
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
  /** The same sentence again, or what it is now. */
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
    ...{ status, problem, position, word, rate, voice },
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

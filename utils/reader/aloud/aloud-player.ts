import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { createSentenceWalk, type SpokenPassage, type SpokenPlace } from './sentence-walk';
import { createSpeaker } from './speaker';
import type { SpeechEngine, SpeechProblem } from './speech-engine';
import { clampRate } from './speech-rate';

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

/** Creates a player, initially silent. */
export function createAloudPlayer(parts: AloudPlayerParts): AloudPlayer {
  const { passages, lang, onDone } = parts;
  const walk = createSentenceWalk(passages, lang);
  const speaker = createSpeaker(parts.engine);
  const status = signal<AloudStatus>('idle');
  const problem = signal<SpeechProblem | null>(null);
  const isPreparing = signal(false);
  const position = signal<SpokenPlace | null>(null);
  const word = signal<SpokenPlace | null>(null);
  const rate = signal(clampRate(parts.rate));
  const voice = signal(parts.voice);
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

  const say = (place: SpokenPlace, from = place.start) => {
    if (voice.value === null) return show('failed', place, 'voice');
    show('playing', place);
    const { passage, end } = place;
    const text = (passages[passage]?.text ?? '').slice(from, end);
    speaker.speak(
      { text, lang, voice: voice.value, rate: rate.value },
      {
        onStart() {
          isPreparing.value = false;
        },
        onWord(first, last) {
          word.value = { passage, start: from + first, end: from + last };
        },
        onEnd() {
          unspoken = [];
          goOn(place);
        },
        onError: (why) => stumble(place, why),
      },
    );
  };

  const goOn = (place: SpokenPlace) => {
    const next = walk.next(place);
    if (next) say(next);
    else finish();
  };

  const stumble = (place: SpokenPlace, why: SpeechProblem) => {
    if (why === 'interrupted') return show('paused', place);
    if (why !== 'text') return show('failed', place, why);
    unspoken.push(place);
    if (unspoken.length < MOST_UNSPOKEN) return goOn(place);
    // Returns to the first failed one, so that another voice skips none.
    show('failed', unspoken[0] ?? place, why);
    unspoken = [];
  };

  const reset = () => {
    speaker.cancel();
    unspoken = [];
    show('idle', null);
  };
  const finish = () => {
    reset();
    onDone();
  };

  /** Null is past the last sentence. */
  const moveTo = (place: SpokenPlace | null) => {
    if (!place) return finish();
    unspoken = [];
    if (status.value === 'playing') {
      speaker.cancel();
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
    speaker.cancel();
    show('paused', position.value);
  };

  walk.setPatience(Math.min(1, rate.value));
  return {
    ...{ status, problem, isPreparing, position, word, rate, voice },
    play(passage, offset = 0) {
      if (passage === undefined && position.value) return resume();
      speaker.cancel();
      unspoken = [];
      const place = walk.at(passage ?? 0, offset);
      if (place) say(place);
      else finish();
    },
    pause,
    resume,
    toggle: () => (status.value === 'playing' ? pause() : resume()),
    nextSentence() {
      if (position.value) moveTo(walk.next(position.value));
    },
    previousSentence() {
      if (position.value) moveTo(walk.previous(position.value) ?? position.value);
    },
    nextPassage() {
      if (position.value) moveTo(walk.first(position.value.passage + 1));
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

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Passage } from '@/components/article/collect-passages';
import type { AloudPlayer } from '@/utils/reader/aloud/aloud-player';
import type { AloudStatus } from '@/utils/reader/aloud/player-state';
import type { SpeechEngine, SpeechProblem, Voice } from '@/utils/reader/aloud/speech-engine';
import { type AloudReading, beginReading, collectSpoken } from './aloud-reading';
import { createAloudVoices } from './aloud-voices';
import { findStart, findStartAt, type Start } from './find-start';

/** The choices to store for the next article. */
export interface AloudChoices {
  voice: string | null;
  rate: number;
}

/** What reading aloud needs from the reader. */
export interface AloudWorld {
  /** The element that scrolls the article; null before it is rendered. */
  scroller(): HTMLElement | null;
  lang: string | null;
  /** Null in a browser without speech. */
  engine: SpeechEngine | null;
  kept: AloudChoices;
  onKeep(kept: AloudChoices): void;
  /** Called after the last sentence. */
  onEnd?(): void;
}

/**
 * What delays the voice: `voices`, the list, which platforms load late; `voice`, the voice itself, which has not begun.
 */
export type AloudWait = 'voices' | 'voice' | null;

/** Reads one article aloud: the state of the bar and its actions. Silent until `start`, `startAt` or `toggle`. */
export interface Aloud {
  readonly isOpen: ReadonlySignal<boolean>;
  readonly status: ReadonlySignal<AloudStatus>;
  readonly problem: ReadonlySignal<SpeechProblem | null>;
  /** What delays the voice; null if nothing does. */
  readonly waitsFor: ReadonlySignal<AloudWait>;
  /** The current passage, from 1, and the number of passages; null while idle. */
  readonly position: ReadonlySignal<{ passage: number; of: number } | null>;
  readonly rate: ReadonlySignal<number>;
  readonly voice: ReadonlySignal<string | null>;
  /** The voices of the article's language, best first. */
  readonly voices: ReadonlySignal<readonly Voice[]>;
  readonly isFollowing: ReadonlySignal<boolean>;
  /** Opens the bar and starts at the selection, else at the first line in view. */
  start(): void;
  /** Opens the bar and starts at an element of the body, or at the first text after it. */
  startAt(element: Element): void;
  /** Opens the bar and starts with the headline, which announces the article. */
  startWithTitle(): void;
  toggle(): void;
  next(): void;
  previous(): void;
  setRate(rate: number): void;
  setVoice(voice: string): void;
  /** Scrolls back to the voice. */
  follow(): void;
  /** Stops following, because the reader navigated elsewhere in the article. */
  leave(): void;
  /** Stops speaking and closes the bar. */
  close(): void;
  /** Lists the voices soon, and follows them. Returns a function that ends everything. */
  listen(): () => void;
}

/** How long after the article the voices are listed. Milliseconds. */
const VOICES_DELAY = 500;

/** Creates the state of reading one article aloud. */
export function createAloud({ scroller, lang, engine, kept, onKeep, onEnd }: AloudWorld): Aloud {
  const isOpen = signal(false);
  const reading = signal<AloudReading | null>(null);
  const rate = signal(kept.rate);
  /** Whether the headline is read as well. */
  let isTitled = false;
  /** A start that waits for a voice. */
  let awaited: (() => void) | null = null;

  const { voices, voice, ...voicing } = createAloudVoices({
    engine,
    lang,
    preferred: kept.voice,
    onVoice(id) {
      reading.value?.player.setVoice(id);
      awaited?.();
      awaited = null;
    },
  });

  const begin = (find: (body: HTMLElement, passages: readonly Passage[]) => Start) => {
    isOpen.value = true;
    voicing.follow();
    const stage = scroller();
    const body = stage?.querySelector<HTMLElement>('[data-article-body]');
    if (!stage || !body || !engine) return;
    reading.value ??= beginReading({
      engine,
      body,
      lang,
      onEnd,
      collect: () => collectSpoken(stage, body, isTitled),
      scroller: stage,
      voice: voice.value,
      rate: rate.value,
    });
    const { player, follower } = reading.value;
    const { passage, offset } = find(body, collectSpoken(stage, body, isTitled));
    const play = () => {
      player.play(passage, offset);
      if (!follower.isFollowing.value) follower.follow();
    };
    if (voice.value === null) awaited = play;
    else play();
  };
  const close = () => {
    reading.value?.end();
    reading.value = null;
    awaited = null;
    isTitled = false;
    isOpen.value = false;
  };
  const start = () => begin((body, passages) => findStart(scroller() ?? body, passages));

  return {
    isOpen,
    voices,
    voice,
    rate,
    ...watchReading(reading, voicing.areAwaited),
    start,
    startAt: (element) => begin((_, passages) => findStartAt(element, passages)),
    startWithTitle() {
      close();
      isTitled = true;
      begin(() => ({ passage: 0, offset: 0 }));
    },
    toggle() {
      const { player } = reading.value ?? {};
      if (player?.position.value) player.toggle();
      else start();
    },
    next: () => reading.value?.player.nextSentence(),
    previous: () => reading.value?.player.previousSentence(),
    setRate(value) {
      rate.value = value;
      reading.value?.player.setRate(value);
      onKeep({ voice: voice.value, rate: value });
    },
    setVoice(id) {
      voicing.choose(id);
      onKeep({ voice: id, rate: rate.value });
    },
    follow: () => reading.value?.follower.follow(),
    leave: () => reading.value?.follower.leave(),
    close,
    listen() {
      // Chromium returns no voices the first time, so it is asked before they are needed.
      const timer = setTimeout(voicing.follow, VOICES_DELAY);
      const view = scroller()?.ownerDocument.defaultView;
      view?.addEventListener('pagehide', close);
      return () => {
        clearTimeout(timer);
        voicing.stop();
        view?.removeEventListener('pagehide', close);
        close();
      };
    },
  };
}

/** Returns what the bar shows of a reading. */
function watchReading(
  reading: ReadonlySignal<AloudReading | null>,
  areVoicesAwaited: ReadonlySignal<boolean>,
): Pick<Aloud, 'status' | 'problem' | 'waitsFor' | 'position' | 'isFollowing'> {
  const ofPlayer = <T>(read: (player: AloudPlayer) => T, otherwise: T) =>
    computed(() => (reading.value ? read(reading.value.player) : otherwise));
  return {
    status: ofPlayer<AloudStatus>(({ status }) => status.value, 'idle'),
    problem: ofPlayer<SpeechProblem | null>(({ problem }) => problem.value, null),
    waitsFor: computed((): AloudWait => {
      if (areVoicesAwaited.value) return 'voices';
      return reading.value?.player.isPreparing.value ? 'voice' : null;
    }),
    position: computed(() => {
      const at = reading.value?.player.position.value;
      return at && reading.value
        ? { passage: at.passage + 1, of: reading.value.passages.length }
        : null;
    }),
    isFollowing: computed(() => reading.value?.follower.isFollowing.value ?? true),
  };
}

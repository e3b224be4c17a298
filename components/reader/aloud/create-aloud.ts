import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { collectPassages, type Passage, toRange } from '@/components/article/collect-passages';
import {
  type AloudPlayer,
  type AloudStatus,
  createAloudPlayer,
} from '@/utils/reader/aloud/aloud-player';
import { chooseVoice, sortVoices } from '@/utils/reader/aloud/choose-voices';
import type { SpeechEngine, SpeechProblem, Voice } from '@/utils/reader/aloud/speech-engine';
import { findStart, findStartAt, type Start } from './find-start';
import { type AloudFollower, createAloudFollower } from './follow-aloud';
import { createAloudMarks } from './mark-aloud';

/** The choices to store for the next article. */
export interface KeptAloud {
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
  kept: KeptAloud;
  onKeep(kept: KeptAloud): void;
  /** Called after the last sentence. */
  onEnd?(): void;
}

/** The list of voices, which platforms load late; the voice that was asked to speak; or nothing. */
export type AloudWait = 'voices' | 'voice' | null;

/** Reads one article aloud: the state of the bar and its actions. Silent until `start`, `startAt` or `toggle`. */
export interface Aloud {
  readonly isOpen: ReadonlySignal<boolean>;
  readonly status: ReadonlySignal<AloudStatus>;
  readonly problem: ReadonlySignal<SpeechProblem | null>;
  /** What there is to wait for before the voice is heard. */
  readonly waitsFor: ReadonlySignal<AloudWait>;
  /** The current passage, from 1, and the number of passages; null while idle. */
  readonly place: ReadonlySignal<{ passage: number; of: number } | null>;
  readonly rate: ReadonlySignal<number>;
  readonly voice: ReadonlySignal<string | null>;
  /** The voices of the article's language, best first. */
  readonly voices: ReadonlySignal<readonly Voice[]>;
  readonly isFollowing: ReadonlySignal<boolean>;
  /** Opens the bar and starts at the selection, else at the first line in view. */
  start(): void;
  /** Opens the bar and starts at an element of the body, or at the first text after it. */
  startAt(element: Element): void;
  /** Opens the bar and starts with the headline, which tells what follows. */
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
  /** Looks the voices up soon, and follows them. Returns a function that ends everything. */
  listen(): () => void;
}

/** How long after the article the voices are looked up. Milliseconds. */
const VOICES_DELAY = 500;
/** If the platform has no voices for so long after it was asked, it is said to have none. Milliseconds. */
const VOICES_DEADLINE = 6_000;

/** A reading that has started. */
interface Reading {
  player: AloudPlayer;
  follower: AloudFollower;
  passages: readonly Passage[];
  end(): void;
}

/** Creates the state of reading one article aloud. */
export function createAloud({ scroller, lang, engine, kept, onKeep, onEnd }: AloudWorld): Aloud {
  const isOpen = signal(false);
  const reading = signal<Reading | null>(null);
  // Empty until `followVoices`, because sorting the voices takes a third of a frame and the article is shown first.
  const voices = signal<readonly Voice[]>([]);
  const voice = signal<string | null>(null);
  const rate = signal(kept.rate);
  /** Whether the headline is read as well. */
  let isTitled = false;
  /** A start that waits for a voice. */
  let awaited: (() => void) | null = null;

  const areVoicesAwaited = signal(false);
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const endWait = () => {
    clearTimeout(deadline);
    areVoicesAwaited.value = false;
  };

  const updateVoices = () => {
    const all = engine?.voices() ?? [];
    if (all.length > 0) endWait();
    voices.value = sortVoices(all, lang);
    const best = chooseVoice(voices.value, lang, voice.value ?? kept.voice);
    if (best && voice.value === null) useVoice(best.id);
  };
  /** Stops following the platform's voices; null while they are not followed. */
  let stopVoices: (() => void) | null = null;
  const followVoices = () => {
    if (stopVoices || !engine) return;
    stopVoices = engine.onVoices(updateVoices);
    areVoicesAwaited.value = true;
    deadline = setTimeout(endWait, VOICES_DEADLINE);
    updateVoices();
  };

  const begin = (find: (body: HTMLElement, passages: readonly Passage[]) => Start) => {
    isOpen.value = true;
    followVoices();
    const stage = scroller();
    const body = stage?.querySelector<HTMLElement>('[data-article-body]');
    if (!stage || !body || !engine) return;
    reading.value ??= beginReading({
      ...{ engine, body, lang, onEnd },
      collect: () => collectSpoken(stage, body, isTitled),
      ...{ scroller: stage, voice: voice.value, rate: rate.value },
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
  const useVoice = (id: string) => {
    voice.value = id;
    reading.value?.player.setVoice(id);
    awaited?.();
    awaited = null;
  };
  const close = () => {
    reading.value?.end();
    reading.value = null;
    awaited = null;
    isTitled = false;
    isOpen.value = false;
  };
  const start = () => begin((body, passages) => findStart(scroller() ?? body, passages));

  const ofPlayer = <T>(read: (player: AloudPlayer) => T, otherwise: T) =>
    computed(() => (reading.value ? read(reading.value.player) : otherwise));
  return {
    ...{ isOpen, voices, voice, rate },
    status: ofPlayer<AloudStatus>(({ status }) => status.value, 'idle'),
    problem: ofPlayer<SpeechProblem | null>(({ problem }) => problem.value, null),
    waitsFor: computed((): AloudWait => {
      if (areVoicesAwaited.value) return 'voices';
      return reading.value?.player.isPreparing.value ? 'voice' : null;
    }),
    place: computed(() => {
      const at = reading.value?.player.position.value;
      return at && reading.value
        ? { passage: at.passage + 1, of: reading.value.passages.length }
        : null;
    }),
    isFollowing: computed(() => reading.value?.follower.isFollowing.value ?? true),
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
      useVoice(id);
      onKeep({ voice: id, rate: rate.value });
    },
    follow: () => reading.value?.follower.follow(),
    leave: () => reading.value?.follower.leave(),
    close,
    listen() {
      // Chromium answers the first question with no voices, so it is asked before they are needed.
      const timer = setTimeout(followVoices, VOICES_DELAY);
      const view = scroller()?.ownerDocument.defaultView;
      view?.addEventListener('pagehide', close);
      return () => {
        clearTimeout(timer);
        endWait();
        stopVoices?.();
        stopVoices = null;
        view?.removeEventListener('pagehide', close);
        close();
      };
    },
  };
}

interface ReadingParts {
  engine: SpeechEngine;
  body: HTMLElement;
  scroller: HTMLElement;
  lang: string | null;
  voice: string | null;
  rate: number;
  collect(): Passage[];
  onEnd: (() => void) | undefined;
}

/** Creates a player of the body's passages that marks and follows its place. */
function beginReading({ body, scroller, collect, onEnd, ...parts }: ReadingParts): Reading {
  const passages = collect();
  const player = createAloudPlayer({ ...parts, passages, onDone: () => onEnd?.() });
  const follower = createAloudFollower(scroller);
  const marks = createAloudMarks(body);
  let shown = passages;
  /** The body can be rendered again, for example in another language of the interface: the same text in new nodes. */
  const rangeOf = (place: { passage: number; start: number; end: number } | null) => {
    if (!place) return null;
    if (!shown[place.passage]?.element.isConnected) shown = collect();
    const passage = shown[place.passage];
    return passage ? toRange(passage, place.start, place.end) : null;
  };
  const stopMarking = effect(() =>
    marks.mark(rangeOf(player.position.value), rangeOf(player.word.value)),
  );
  const stopShowing = effect(() => {
    const range = rangeOf(player.position.value);
    if (range) untracked(() => follower.show(range));
  });
  const stopWords = effect(() => {
    const range = rangeOf(player.word.value);
    if (range) untracked(() => follower.showWord(range));
  });
  const end = () => {
    stopWords();
    stopShowing();
    stopMarking();
    player.stop();
    follower.stop();
    marks.clear();
  };
  return { player, follower, passages, end };
}

function collectSpoken(stage: HTMLElement, body: HTMLElement, isTitled: boolean): Passage[] {
  const title = isTitled ? stage.querySelector<HTMLElement>('h1') : null;
  return [...(title ? collectPassages(title) : []), ...collectPassages(body)];
}

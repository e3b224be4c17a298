import { type Signal, useComputed, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { bringIntoView } from '@/components/article/bring-into-view';
import { rangeInRun, type TextRun } from '@/components/article/text-runs';
import { findTopLine } from '@/components/article/top-line';
import { type AloudPlayer, type AloudSpan, createAloudPlayer } from '@/utils/aloud/aloud-player';
import { createBrowserSpeech } from '@/utils/aloud/browser-speech';
import { chooseVoice, sortVoices } from '@/utils/aloud/choose-voices';
import type { Voice } from '@/utils/aloud/speech-engine';
import type { Article } from '@/utils/article/article';
import { collectPassages, passageAt } from './collect-passages';
import { markAloud } from './mark-aloud';
import { watchScrollingByHand } from './watch-scrolling-by-hand';

/** How the reader wants to be read to. */
export interface AloudChoice {
  /** A `Voice.id`; empty for the first on this computer. */
  voice: string;
  /** 1 is how the voice speaks by itself. */
  rate: number;
}

/** Reading aloud, as its bar shows it. */
export interface Aloud {
  player: AloudPlayer;
  /** Those that can read this article, best first. */
  voices: readonly Voice[];
  /** The one that reads; null when none may be taken unasked. */
  voice: Voice | null;
  /** Whether the view goes along with the voice. */
  isFollowing: Signal<boolean>;
  /** Takes the view to what is spoken, and along with it again. */
  follow(): void;
}

/** What an open player works on. */
interface Reading {
  player: AloudPlayer;
  passages: readonly TextRun[];
  engine: NonNullable<ReturnType<typeof createBrowserSpeech>>;
}

/**
 * Reads an article aloud from where the view is, for as long as `isOpen`. Null while it is not, and in a browser that
 * cannot speak.
 */
export function useAloud(
  scroller: RefObject<HTMLElement | null>,
  article: Article,
  isOpen: boolean,
  choice: AloudChoice,
): Aloud | null {
  const reading = useSignal<Reading | null>(null);
  const voices = useSignal<readonly Voice[]>([]);
  const isFollowing = useSignal(true);
  const voice = chooseVoice(voices.value, choice.voice);
  const hasBegun = useRef(false);

  useEffect(() => {
    const view = scroller.current?.ownerDocument.defaultView;
    const element = scroller.current?.querySelector('article');
    const engine = isOpen && view ? createBrowserSpeech(view) : null;
    if (!engine || !element || !view) return;
    const passages = collectPassages(element);
    const texts = passages.map(({ text }) => text);
    const source = { engine, passages: texts, lang: article.lang, voice: null, rate: choice.rate };
    reading.value = { player: createAloudPlayer(source), passages, engine };
    hasBegun.current = false;
    const list = () => {
      voices.value = sortVoices(engine.voices(), article.lang);
    };
    list();
    const stopListing = engine.onVoices(list);
    return () => {
      stopListing();
      reading.value?.player.stop();
      reading.value = null;
      markAloud(view, null, null);
    };
  }, [scroller, article, isOpen]);

  // Voices may come late; until there is one that may be taken, nothing is said.
  useEffect(() => {
    const now = reading.value;
    if (!now || !voice || !scroller.current) return;
    now.player.change({ voice: voice.id, rate: choice.rate });
    if (hasBegun.current) return;
    hasBegun.current = true;
    isFollowing.value = true;
    now.player.playFrom(firstInView(scroller.current, now.passages));
  }, [reading.value, voice?.id, choice.rate]);

  useFollowing(scroller, reading, isFollowing);
  return useMemo(() => {
    const now = reading.value;
    if (!now) return null;
    return {
      player: now.player,
      voices: voices.value,
      voice,
      isFollowing,
      follow() {
        isFollowing.value = true;
        const range = rangeOf(now.passages, now.player.sentence.value);
        if (range && scroller.current) bringIntoView(scroller.current, range);
      },
    };
  }, [reading.value, voices.value, voice]);
}

/** Marks what is spoken, keeps it in view until the reader scrolls, and starts at a paragraph that is clicked. */
function useFollowing(
  scroller: RefObject<HTMLElement | null>,
  reading: Signal<Reading | null>,
  isFollowing: Signal<boolean>,
): void {
  const sentence = useComputed(() => reading.value?.player.sentence.value ?? null).value;
  const word = useComputed(() => reading.value?.player.word.value ?? null).value;
  useEffect(() => {
    const now = reading.value;
    const view = scroller.current?.ownerDocument.defaultView;
    if (!now || !view || !scroller.current) return;
    const range = rangeOf(now.passages, sentence);
    markAloud(view, range, rangeOf(now.passages, word));
    if (range && isFollowing.value) bringIntoView(scroller.current, range);
  }, [sentence, word]);

  useEffect(() => {
    const now = reading.value;
    const element = scroller.current;
    if (!now || !element) return;
    const onClick = ({ target }: MouseEvent) => {
      // What is clicked is an element.
      const clicked = target as Element;
      const isText = clicked.closest('article') && !clicked.closest('a, button, figure > button');
      const isSelecting = element.ownerDocument.getSelection()?.isCollapsed === false;
      if (!isText || isSelecting) return;
      isFollowing.value = true;
      now.player.playFrom(passageAt(now.passages, clicked));
    };
    const stopWatching = watchScrollingByHand(element, () => {
      isFollowing.value = false;
    });
    element.addEventListener('click', onClick);
    return () => {
      stopWatching();
      element.removeEventListener('click', onClick);
    };
  }, [reading.value]);
}

/** The passage that the view begins with: what a reader who asks to be read to has before the eyes. */
function firstInView(scroller: HTMLElement, passages: readonly TextRun[]): number {
  const line = scroller.scrollTop > 0 ? findTopLine(scroller) : null;
  return line ? passageAt(passages, line.range.startContainer) : 0;
}

function rangeOf(passages: readonly TextRun[], span: AloudSpan | null): Range | null {
  const run = span && passages[span.passage];
  return run ? rangeInRun(run, span.start, span.end) : null;
}

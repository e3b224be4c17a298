import { effect, untracked } from '@preact/signals';
import { collectPassages, type Passage, toRange } from '@/components/article/collect-passages';
import { type AloudPlayer, createAloudPlayer } from '@/utils/reader/aloud/aloud-player';
import type { SpeechEngine } from '@/utils/reader/aloud/speech-engine';
import { type AloudFollower, createAloudFollower } from './follow-aloud';
import { createAloudMarks } from './mark-aloud';

/** A reading that has started. */
export interface AloudReading {
  player: AloudPlayer;
  follower: AloudFollower;
  passages: readonly Passage[];
  end(): void;
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

/** Creates a player of the body's passages that marks and follows its position. */
export function beginReading({
  body,
  scroller,
  collect,
  onEnd,
  ...parts
}: ReadingParts): AloudReading {
  const passages = collect();
  const player = createAloudPlayer({ ...parts, passages, onDone: () => onEnd?.() });
  const follower = createAloudFollower(scroller);
  const marks = createAloudMarks(body);
  let shown = passages;
  /** Looked up each time, because rendering the body again puts the same text into new nodes. */
  const rangeOf = (span: { passage: number; start: number; end: number } | null) => {
    if (!span) return null;
    if (!shown[span.passage]?.element.isConnected) shown = collect();
    const passage = shown[span.passage];
    return passage ? toRange(passage, span.start, span.end) : null;
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

/** Returns the passages that are read: those of the body, after the headline if `isTitled`. */
export function collectSpoken(stage: HTMLElement, body: HTMLElement, isTitled: boolean): Passage[] {
  const title = isTitled ? stage.querySelector<HTMLElement>('h1') : null;
  return [...(title ? collectPassages(title) : []), ...collectPassages(body)];
}

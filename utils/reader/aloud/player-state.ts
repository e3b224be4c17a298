import { batch, signal } from '@preact/signals';
import type { SpokenSpan } from './sentence-navigator';
import type { SpeechProblem } from './speech-engine';
import { clampRate } from './speech-rate';

/** The state of a player. `failed` is a pause caused by the engine; `problem` says why. */
export type AloudStatus = 'idle' | 'playing' | 'paused' | 'failed';

/** The state of a player that reads aloud. */
export type PlayerState = ReturnType<typeof createPlayerState>;

/** Creates the state of a silent player, with the id of the initial voice, if any, and its rate. */
export function createPlayerState(initial: { voice: string | null; rate: number }) {
  const status = signal<AloudStatus>('idle');
  const problem = signal<SpeechProblem | null>(null);
  /** Whether the voice was asked to speak and is not heard yet. */
  const isPreparing = signal(false);
  /** The current sentence; null when idle. */
  const position = signal<SpokenSpan | null>(null);
  /** The current word; null if the voice does not report it. */
  const word = signal<SpokenSpan | null>(null);
  return {
    signals: {
      status,
      problem,
      isPreparing,
      position,
      word,
      rate: signal(clampRate(initial.rate)),
      voice: signal(initial.voice),
    },
    /** Changes status and sentence together. A new sentence has no word yet. */
    show(next: AloudStatus, at: SpokenSpan | null, why: SpeechProblem | null = null): void {
      batch(() => {
        status.value = next;
        isPreparing.value = next === 'playing';
        problem.value = why;
        if (at !== position.value) word.value = null;
        position.value = at;
      });
    },
  };
}

import { type ReadonlySignal, signal } from '@preact/signals';
import { chooseVoice, sortVoices } from '@/utils/reader/aloud/choose-voices';
import type { SpeechEngine, Voice } from '@/utils/reader/aloud/speech-engine';

/** What choosing a voice needs. */
interface VoicesWorld {
  /** Null in a browser without speech. */
  engine: SpeechEngine | null;
  lang: string | null;
  /** The voice that was chosen for an earlier article. */
  preferred: string | null;
  /** Called when a voice is chosen, by the reader or for the first time. */
  onVoice(id: string): void;
}

/** The voices that can read the article, and the chosen one. */
export interface AloudVoices {
  /** The voices of the article's language, best first. Empty until `follow`. */
  readonly voices: ReadonlySignal<readonly Voice[]>;
  readonly voice: ReadonlySignal<string | null>;
  /** Whether the platform has not listed its voices yet. */
  readonly areAwaited: ReadonlySignal<boolean>;
  choose(id: string): void;
  /** Lists the voices, and follows the platform's changes. */
  follow(): void;
  stop(): void;
}

/** If the platform lists no voices within this time, it is assumed to have none. Milliseconds. */
const VOICES_DEADLINE = 6_000;

/** Creates the voices of one article. Lists none until `follow`, because sorting them takes a third of a frame. */
export function createAloudVoices({ engine, lang, preferred, onVoice }: VoicesWorld): AloudVoices {
  const voices = signal<readonly Voice[]>([]);
  const voice = signal<string | null>(null);
  const areAwaited = signal(false);
  let deadline: ReturnType<typeof setTimeout> | undefined;
  /** Stops following the platform's voices; null while they are not followed. */
  let unsubscribe: (() => void) | null = null;

  function choose(id: string): void {
    voice.value = id;
    onVoice(id);
  }

  function endWait(): void {
    clearTimeout(deadline);
    areAwaited.value = false;
  }

  function update(): void {
    const all = engine?.voices() ?? [];
    if (all.length > 0) endWait();
    voices.value = sortVoices(all, lang);
    const best = chooseVoice(voices.value, lang, voice.value ?? preferred);
    if (best && voice.value === null) choose(best.id);
  }

  return {
    voices,
    voice,
    areAwaited,
    choose,
    follow() {
      if (unsubscribe || !engine) return;
      unsubscribe = engine.onVoices(update);
      areAwaited.value = true;
      deadline = setTimeout(endWait, VOICES_DEADLINE);
      update();
    },
    stop() {
      endWait();
      unsubscribe?.();
      unsubscribe = null;
    },
  };
}

import type {
  SpeechEngine,
  SpeechEvents,
  Utterance,
  Voice,
} from '@/utils/reader/aloud/speech-engine';

/** Returns a voice on the device; `fields` override its values. */
export const makeVoice = (fields: Partial<Voice> = {}): Voice => ({
  id: 'ada',
  name: 'Ada',
  lang: 'en-GB',
  isRemote: false,
  isDefault: false,
  ...fields,
});

/** A speech engine that tests control: its utterances and their events. */
export interface ManualSpeechEngine extends SpeechEngine {
  spoken: (Utterance & { events: SpeechEvents })[];
  cancelled: number;
  /** The last utterance. */
  last(): Utterance & { events: SpeechEvents };
  /** Changes the voices and notifies listeners. */
  load(voices: Voice[]): void;
}

/** Creates such an engine with these voices. */
export function createManualEngine(voices: Voice[] = [makeVoice()]): ManualSpeechEngine {
  let known = voices;
  const listeners = new Set<() => void>();
  const engine: ManualSpeechEngine = {
    spoken: [],
    cancelled: 0,
    voices: () => known,
    onVoices(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    speak: (utterance, events) => engine.spoken.push({ ...utterance, events }),
    cancel() {
      engine.cancelled += 1;
    },
    last() {
      const last = engine.spoken.at(-1);
      if (!last) throw new Error('nothing was spoken');
      return last;
    },
    load(next) {
      known = next;
      for (const listener of listeners) listener();
    },
  };
  return engine;
}

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
export interface HandEngine extends SpeechEngine {
  said: (Utterance & { events: SpeechEvents })[];
  cancelled: number;
  /** The last utterance. */
  last(): Utterance & { events: SpeechEvents };
  /** Changes the voices and notifies listeners. */
  load(voices: Voice[]): void;
}

/** Creates a speech engine with these voices. */
export function makeHandEngine(voices: Voice[] = [makeVoice()]): HandEngine {
  let known = voices;
  const listeners = new Set<() => void>();
  const engine: HandEngine = {
    said: [],
    cancelled: 0,
    voices: () => known,
    onVoices(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    speak: (utterance, events) => engine.said.push({ ...utterance, events }),
    cancel() {
      engine.cancelled += 1;
    },
    last() {
      const last = engine.said.at(-1);
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

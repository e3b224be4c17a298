import type {
  SpeechEngine,
  SpeechEvents,
  Utterance,
  Voice,
} from '@/utils/reader/aloud/speech-engine';

/** A voice on the device; fields can be given. */
export const makeVoice = (fields: Partial<Voice> = {}): Voice => ({
  id: 'ada',
  name: 'Ada',
  lang: 'en-GB',
  isRemote: false,
  isDefault: false,
  ...fields,
});

/** An engine that a test drives by hand: what it was told to say, and the events of each. */
export interface HandEngine extends SpeechEngine {
  said: (Utterance & { events: SpeechEvents })[];
  cancelled: number;
  /** The newest utterance. */
  last(): Utterance & { events: SpeechEvents };
  /** Changes the voices and tells of it. */
  load(voices: Voice[]): void;
}

/** Makes one with these voices. */
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
      if (!last) throw new Error('nothing was said');
      return last;
    },
    load(next) {
      known = next;
      for (const listener of listeners) listener();
    },
  };
  return engine;
}

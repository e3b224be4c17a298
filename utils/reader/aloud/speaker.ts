import type { SpeechEngine, SpeechEvents, Utterance } from './speech-engine';
import { toSpeakable } from './to-speakable';

/** Callbacks of a text. None is called after `onEnd`, `onError`, `cancel` or the next `speak`. */
export interface SpeakerEvents extends Omit<SpeechEvents, 'onWord'> {
  /** A word starts. Offsets in the given text. Not every voice reports it. */
  onWord(start: number, end: number): void;
}

/** Speaks one text at a time. */
export interface Speaker {
  /** Speaks a text in place of the current one. It may contain characters that disturb voices: they are removed. */
  speak(utterance: Utterance, events: SpeakerEvents): void;
  cancel(): void;
}

/** Creates a speaker. Ignores events of earlier utterances, which engines should not report but sometimes do. */
export function createSpeaker(engine: Pick<SpeechEngine, 'speak' | 'cancel'>): Speaker {
  /** The number of the latest utterance. */
  let latest = 0;
  let queued: (() => void) | null = null;
  let isDriving = false;

  function utter({ text: written, ...how }: Utterance, events: SpeakerEvents): void {
    latest += 1;
    const number = latest;
    const { text, toOriginal } = toSpeakable(written);
    engine.speak(
      { text, ...how },
      {
        onStart() {
          if (number === latest) events.onStart();
        },
        onWord(start, length) {
          if (number !== latest || start >= text.length) return;
          const last = Math.min(text.length, start + length) - 1;
          events.onWord(toOriginal(start), toOriginal(last) + 1);
        },
        onEnd() {
          if (number === latest) events.onEnd();
        },
        onError(problem) {
          if (number !== latest) return;
          latest += 1;
          events.onError(problem);
        },
      },
    );
  }

  return {
    speak(utterance, events) {
      queued = () => utter(utterance, events);
      if (isDriving) return;
      // An engine may end synchronously: a loop, because each sentence of a long article would be one call deeper.
      isDriving = true;
      while (queued) {
        const run: () => void = queued;
        queued = null;
        run();
      }
      isDriving = false;
    },
    cancel() {
      latest += 1;
      queued = null;
      engine.cancel();
    },
  };
}

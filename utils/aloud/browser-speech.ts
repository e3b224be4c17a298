import type { SpeechEngine, Utterance, UtteranceEvents, Voice } from './speech-engine';

/** Milliseconds per character at the rate 1, well over what the slowest voices take. */
const PATIENCE_PER_CHARACTER = 250;
/** Milliseconds that an engine may take to begin. */
const PATIENCE = 10_000;

/**
 * The platform's voices as the browser offers them. Null in a browser that has none to offer.
 * https://wicg.github.io/speech-api/#tts-section
 */
export function createBrowserSpeech(view: Window & typeof globalThis): SpeechEngine | null {
  const { speechSynthesis: speech, SpeechSynthesisUtterance: Spoken } = view;
  if (!speech || !Spoken) return null;
  // Held here while it is spoken: Chromium forgets one that nobody holds, and then never tells that it ended.
  const speaking: { utterance: SpeechSynthesisUtterance | null; timer: number } = {
    utterance: null,
    timer: 0,
  };

  function cancel(): void {
    view.clearTimeout(speaking.timer);
    speaking.utterance = null;
    speech.cancel();
  }

  function speak({ text, lang, voice, rate }: Utterance, events: UtteranceEvents): void {
    cancel();
    const utterance = new Spoken(text);
    utterance.rate = rate;
    const chosen = speech.getVoices().find(({ voiceURI }) => voiceURI === voice);
    if (chosen) utterance.voice = chosen;
    utterance.lang = chosen?.lang ?? lang ?? '';
    /** Only the utterance that is still wanted may speak up; and it is over with its first last word. */
    const finish = (tell: () => void) => {
      if (speaking.utterance !== utterance) return;
      view.clearTimeout(speaking.timer);
      speaking.utterance = null;
      tell();
    };
    utterance.onboundary = (event) => {
      if (speaking.utterance !== utterance || event.name !== 'word') return;
      const length = event.charLength || wordLengthAt(text, event.charIndex);
      events.onWord(event.charIndex, length);
    };
    utterance.onend = () => finish(events.onEnd);
    utterance.onerror = ({ error }) => finish(() => events.onError(error));
    speaking.utterance = utterance;
    // An engine that hangs tells nothing at all.
    const patience = PATIENCE + (text.length * PATIENCE_PER_CHARACTER) / rate;
    speaking.timer = view.setTimeout(() => finish(() => events.onError('no answer')), patience);
    speech.speak(utterance);
  }

  return {
    voices: () => speech.getVoices().map(toVoice),
    onVoices(listener) {
      speech.addEventListener('voiceschanged', listener);
      return () => speech.removeEventListener('voiceschanged', listener);
    },
    speak,
    cancel,
  };
}

const toVoice = (voice: SpeechSynthesisVoice): Voice => ({
  id: voice.voiceURI,
  name: voice.name,
  lang: voice.lang.replace('_', '-'),
  isRemote: !voice.localService,
  isDefault: voice.default,
});

/** Firefox and Safari tell where a word begins, not how long it is. */
const wordLengthAt = (text: string, start: number): number =>
  /^\S*/.exec(text.slice(start))?.[0].length ?? 0;

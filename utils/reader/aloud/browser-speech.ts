import type { SpeechEngine, SpeechEvents, SpeechProblem, Utterance, Voice } from './speech-engine';
import { wordLengthAt } from './word-length-at';

/** As much of a window as speaking takes. */
export type SpeechView = Pick<Window, 'setInterval' | 'clearInterval'> &
  Partial<Pick<Window & typeof globalThis, 'speechSynthesis' | 'SpeechSynthesisUtterance'>>;

/** How often the platform is asked whether it still speaks. Milliseconds. */
const LISTEN_MS = 1_000;
/** So often in a row it must say no before we believe it. */
const SILENT_TIMES = 3;

/**
 * The platform's own voices through a window's `speechSynthesis`; null where it has none. What it works around:
 *
 * - An utterance that nobody holds may be collected while it is spoken, and then never ends (Chrome).
 * - `cancel` ends an utterance with an error or an end, at once or later: neither is told on.
 * - `pause` is ignored by some engines and final on others (Android): it is not used, and a pause left by another page
 *   is lifted, for nothing would be heard.
 * - An end that never comes is noticed by the platform's silence. So is a beginning that never comes.
 */
export function createBrowserSpeech(view: SpeechView): SpeechEngine | null {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: PlatformUtterance } = view;
  if (!synthesis || !PlatformUtterance) return null;
  /** Held until its end, and how to stop hearing of it. */
  let current: { utterance: SpeechSynthesisUtterance; letGo(): void } | null = null;

  const cancel = () => {
    current?.letGo();
    current = null;
    // Also of what another frame of this page has queued: one voice at a time.
    synthesis.cancel();
  };

  return {
    voices: () => synthesis.getVoices().map(describe),
    onVoices(callback) {
      synthesis.addEventListener('voiceschanged', callback);
      return () => synthesis.removeEventListener('voiceschanged', callback);
    },
    speak(wanted, events) {
      // Not between sentences: a queue that is emptied is slow to be filled again.
      if (current || synthesis.speaking || synthesis.pending) cancel();
      const voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === wanted.voice);
      if (!voice) return events.onError('voice');
      const utterance = new PlatformUtterance(wanted.text);
      fill(utterance, wanted, voice);
      const letGo = listen(view, synthesis, utterance, events, () => {
        current = null;
      });
      current = { utterance, letGo };
      if (synthesis.paused) synthesis.resume();
      synthesis.speak(utterance);
    },
    cancel,
  };
}

const describe = (voice: SpeechSynthesisVoice): Voice => ({
  id: voice.voiceURI,
  name: voice.name,
  lang: voice.lang,
  isRemote: !voice.localService,
  isDefault: voice.default,
});

function fill(
  utterance: SpeechSynthesisUtterance,
  { lang, rate }: Utterance,
  voice: SpeechSynthesisVoice,
): void {
  utterance.voice = voice;
  utterance.lang = lang ?? voice.lang;
  utterance.rate = rate;
}

/** Tells of an utterance until it is over; answers how to stop. Whatever comes after that is not told. */
function listen(
  view: SpeechView,
  synthesis: SpeechSynthesis,
  utterance: SpeechSynthesisUtterance,
  events: SpeechEvents,
  onOver: () => void,
): () => void {
  let isHeard = true;
  let hasBegun = false;
  const letGo = () => {
    isHeard = false;
    view.clearInterval(timer);
  };
  const finish = (tell: () => void) => {
    if (!isHeard) return;
    letGo();
    onOver();
    tell();
  };
  const timer = watchSilence(view, synthesis, () =>
    finish(() => (hasBegun ? events.onEnd() : events.onError('voice'))),
  );
  utterance.onstart = () => {
    hasBegun = true;
  };
  utterance.onboundary = ({ name, charIndex, charLength }) => {
    if (!isHeard || name === 'sentence') return;
    hasBegun = true;
    events.onWord(charIndex, charLength || wordLengthAt(utterance.text, charIndex));
  };
  utterance.onend = () => finish(events.onEnd);
  utterance.onerror = ({ error }) => finish(() => events.onError(nameProblem(error)));
  return letGo;
}

/** Calls back when the platform has long said neither that it speaks nor that it is about to. Answers the timer. */
function watchSilence(view: SpeechView, synthesis: SpeechSynthesis, onSilent: () => void): number {
  let silences = 0;
  return view.setInterval(() => {
    silences = synthesis.speaking || synthesis.pending ? 0 : silences + 1;
    if (silences >= SILENT_TIMES) onSilent();
  }, LISTEN_MS);
}

function nameProblem(error: SpeechSynthesisErrorCode): SpeechProblem {
  switch (error) {
    case 'network':
      return 'network';
    case 'not-allowed':
      return 'not-allowed';
    case 'language-unavailable':
    case 'voice-unavailable':
    case 'synthesis-unavailable':
    case 'audio-busy':
    case 'audio-hardware':
      return 'voice';
    // Our own never reach us: another part of the page spoke.
    case 'canceled':
    case 'interrupted':
      return 'interrupted';
    case 'synthesis-failed':
    case 'text-too-long':
    case 'invalid-argument':
      return 'text';
  }
}

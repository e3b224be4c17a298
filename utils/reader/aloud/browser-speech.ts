import type { SpeechEngine, SpeechEvents, SpeechProblem, Utterance, Voice } from './speech-engine';
import { wordLengthAt } from './word-length-at';

/** The parts of a window that speech needs. */
export type SpeechView = Pick<Window, 'setInterval' | 'clearInterval'> &
  Partial<Pick<Window & typeof globalThis, 'speechSynthesis' | 'SpeechSynthesisUtterance'>>;

/** How often to check that the platform is still speaking. Milliseconds. */
const CHECK_INTERVAL = 1_000;
/** This many checks in a row without speech count as silence. */
const SILENT_CHECKS = 3;
/**
 * The number of checks after which a voice that has not begun is given up: longer than a sentence at the slowest speed.
 */
const MAX_CHECKS_BEFORE_START = 25;

/**
 * Speaks with a window's `speechSynthesis`; null if there is none. Works around these problems:
 *
 * - An utterance without references may be garbage collected while it is spoken, and then never ends (Chrome).
 * - `cancel` ends an utterance with an error or an end event, at once or later: both are ignored.
 * - `pause` is ignored by some engines and final on others (Android): it is not used, and a pause left by another page
 *   is lifted, because nothing would be audible.
 * - A missing start or end event is detected by the platform's silence.
 * - A voice that must be loaded first, or cannot be, reports that it is speaking: it must begin within a time limit.
 */
export function createBrowserSpeech(view: SpeechView): SpeechEngine | null {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: PlatformUtterance } = view;
  if (!synthesis || !PlatformUtterance) return null;
  /** The current utterance, kept referenced until it ends, and how to detach from it. */
  let current: { utterance: SpeechSynthesisUtterance; detach(): void } | null = null;

  const cancel = () => {
    current?.detach();
    current = null;
    // Includes utterances queued by another frame: one voice at a time.
    synthesis.cancel();
  };

  return {
    voices: () => synthesis.getVoices().map(describe),
    onVoices(callback) {
      synthesis.addEventListener('voiceschanged', callback);
      return () => synthesis.removeEventListener('voiceschanged', callback);
    },
    speak(wanted, events) {
      // Not between sentences, because a cancelled queue is slow to restart.
      if (current || synthesis.speaking || synthesis.pending) cancel();
      const voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === wanted.voice);
      if (!voice) return events.onError('voice');
      const utterance = new PlatformUtterance(wanted.text);
      fill(utterance, wanted, voice);
      const detach = listen({ view, synthesis }, utterance, events, () => {
        current = null;
      });
      current = { utterance, detach };
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

/** Reports the events of an utterance until it ends. Returns an unsubscribe function. */
function listen(
  { view, synthesis }: { view: SpeechView; synthesis: SpeechSynthesis },
  utterance: SpeechSynthesisUtterance,
  events: SpeechEvents,
  onOver: () => void,
): () => void {
  let isHeard = true;
  let hasBegun = false;
  const detach = () => {
    isHeard = false;
    view.clearInterval(timer);
  };
  const finish = (report: () => void) => {
    if (!isHeard) return;
    detach();
    onOver();
    report();
  };
  const begin = () => {
    if (!isHeard || hasBegun) return;
    hasBegun = true;
    events.onStart();
  };
  const timer = watchSilence(view, synthesis, {
    hasBegun: () => hasBegun,
    onSilent: () => finish(() => (hasBegun ? events.onEnd() : events.onError('voice'))),
    onNoStart: () =>
      finish(() => {
        // The utterance must not begin later.
        synthesis.cancel();
        events.onError('no-start');
      }),
  });
  utterance.onstart = begin;
  utterance.onboundary = ({ name, charIndex, charLength }) => {
    if (!isHeard || name === 'sentence') return;
    begin();
    events.onWord(charIndex, charLength || wordLengthAt(utterance.text, charIndex));
  };
  utterance.onend = () => finish(events.onEnd);
  utterance.onerror = ({ error }) => finish(() => events.onError(toSpeechProblem(error)));
  return detach;
}

interface SilenceWatch {
  hasBegun(): boolean;
  onSilent(): void;
  onNoStart(): void;
}

/**
 * Calls back when the platform has been neither speaking nor pending for a while, or has not begun. Returns the timer.
 */
function watchSilence(
  view: SpeechView,
  synthesis: SpeechSynthesis,
  { hasBegun, onSilent, onNoStart }: SilenceWatch,
): number {
  let silences = 0;
  let checks = 0;
  return view.setInterval(() => {
    checks += 1;
    silences = synthesis.speaking || synthesis.pending ? 0 : silences + 1;
    if (silences >= SILENT_CHECKS) onSilent();
    else if (checks >= MAX_CHECKS_BEFORE_START && !hasBegun()) onNoStart();
  }, CHECK_INTERVAL);
}

function toSpeechProblem(error: SpeechSynthesisErrorCode): SpeechProblem {
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
    // Our own cancellations are detached, so another part of the page spoke.
    case 'canceled':
    case 'interrupted':
      return 'interrupted';
    case 'synthesis-failed':
    case 'text-too-long':
    case 'invalid-argument':
      return 'text';
  }
}

import type { PlayerState } from './player-state';
import type { SentenceNavigator, SpokenPassage, SpokenPlace } from './sentence-navigator';
import type { Speaker } from './speaker';
import type { SpeechProblem } from './speech-engine';

/** What speaking sentences needs. */
export interface SentenceSpeechParts {
  passages: readonly SpokenPassage[];
  /** The article's language (BCP 47); null if unknown. */
  lang: string | null;
  sentences: SentenceNavigator;
  speaker: Speaker;
  state: PlayerState;
  /** Called after the last sentence, but not after `stop`. */
  onDone(): void;
}

/** A sentence that fails is skipped; this many failures in a row mean that the voice does not work. */
const MAX_UNSPOKEN = 3;

/** Creates the functions that speak sentence after sentence, and show in the state where they are. */
export function createSentenceSpeech({
  passages,
  lang,
  sentences,
  speaker,
  state,
  onDone,
}: SentenceSpeechParts) {
  const { signals, show } = state;
  /** Consecutive sentences that failed. */
  let unspoken: SpokenPlace[] = [];

  /** Speaks from a sentence on, or from the character `from` in it. */
  function speakFrom(place: SpokenPlace, from = place.start) {
    const voice = signals.voice.value;
    if (voice === null) return show('failed', place, 'voice');
    show('playing', place);
    const { passage, end } = place;
    const text = (passages[passage]?.text ?? '').slice(from, end);
    speaker.speak(
      { text, lang, voice, rate: signals.rate.value },
      {
        onStart() {
          signals.isPreparing.value = false;
        },
        onWord(first, last) {
          signals.word.value = { passage, start: from + first, end: from + last };
        },
        onEnd() {
          unspoken = [];
          continueAfter(place);
        },
        onError: (why) => handleError(place, why),
      },
    );
  }

  function continueAfter(place: SpokenPlace) {
    const next = sentences.next(place);
    if (next) speakFrom(next);
    else finish();
  }

  function handleError(place: SpokenPlace, why: SpeechProblem) {
    if (why === 'interrupted') return show('paused', place);
    if (why !== 'text') return show('failed', place, why);
    unspoken.push(place);
    if (unspoken.length < MAX_UNSPOKEN) return continueAfter(place);
    // Returns to the first failed one, so that another voice skips none.
    show('failed', unspoken[0] ?? place, why);
    unspoken = [];
  }

  function stop() {
    speaker.cancel();
    unspoken = [];
    show('idle', null);
  }

  function finish() {
    stop();
    onDone();
  }

  return {
    speakFrom,
    stop,
    /** Starts at a sentence; null is past the last one. */
    startAt(place: SpokenPlace | null) {
      speaker.cancel();
      unspoken = [];
      if (place) speakFrom(place);
      else finish();
    },
    /** Moves to a sentence, and speaks it if the player is playing; null is past the last one. */
    moveTo(place: SpokenPlace | null) {
      if (!place) return finish();
      unspoken = [];
      if (signals.status.value === 'playing') {
        speaker.cancel();
        speakFrom(place);
      } else show('paused', place);
    },
  };
}

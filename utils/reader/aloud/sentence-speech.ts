import type { PlayerState } from './player-state';
import type { SentenceNavigator, SpokenPassage, SpokenSpan } from './sentence-navigator';
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
  let unspoken: SpokenSpan[] = [];

  /** Speaks from a sentence on, or from the character `from` in it. */
  function speakFrom(sentence: SpokenSpan, from = sentence.start) {
    const voice = signals.voice.value;
    if (voice === null) return show('failed', sentence, 'voice');
    show('playing', sentence);
    const { passage, end } = sentence;
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
          continueAfter(sentence);
        },
        onError: (why) => handleError(sentence, why),
      },
    );
  }

  function continueAfter(sentence: SpokenSpan) {
    const next = sentences.next(sentence);
    if (next) speakFrom(next);
    else finish();
  }

  function handleError(sentence: SpokenSpan, why: SpeechProblem) {
    if (why === 'interrupted') return show('paused', sentence);
    if (why !== 'text') return show('failed', sentence, why);
    unspoken.push(sentence);
    if (unspoken.length < MAX_UNSPOKEN) return continueAfter(sentence);
    // Returns to the first failed one, so that another voice skips none.
    show('failed', unspoken[0] ?? sentence, why);
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
    startAt(sentence: SpokenSpan | null) {
      speaker.cancel();
      unspoken = [];
      if (sentence) speakFrom(sentence);
      else finish();
    },
    /** Moves to a sentence, and speaks it if the player is playing; null is past the last one. */
    moveTo(sentence: SpokenSpan | null) {
      if (!sentence) return finish();
      unspoken = [];
      if (signals.status.value === 'playing') {
        speaker.cancel();
        speakFrom(sentence);
      } else show('paused', sentence);
    },
  };
}

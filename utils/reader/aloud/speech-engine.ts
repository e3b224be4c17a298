/** A voice of the platform. */
export interface Voice {
  /** The platform's stable id for it. */
  id: string;
  name: string;
  /** Its language (BCP 47), as the platform writes it; Android uses underscores. */
  lang: string;
  /** Whether it sends the text over the network. */
  isRemote: boolean;
  /** Whether it is the platform's default. */
  isDefault: boolean;
}

/** Text for an engine to speak at once. */
export interface Utterance {
  text: string;
  /** BCP 47; null if unknown. */
  lang: string | null;
  /** The id of a voice. There is no default, because the platform's may be remote. */
  voice: string;
  /** 1 is the voice's normal speed. */
  rate: number;
}

/**
 * Why nothing is audible: the voice is gone; it does not begin; its network is gone; the browser allows no sound before
 * a click; the text cannot be spoken; another page cancelled the speech.
 */
export type SpeechProblem =
  | 'voice'
  | 'no-start'
  | 'network'
  | 'not-allowed'
  | 'text'
  | 'interrupted';

/** Callbacks of an utterance. None is called after `onEnd`, `onError` or `cancel`. */
export interface SpeechEvents {
  /** The voice is heard. May come late, since a voice may have to be loaded, or not at all. */
  onStart(): void;
  /** A word starts, as an offset in the utterance's text. Not every voice reports it. */
  onWord(start: number, length: number): void;
  onEnd(): void;
  onError(problem: SpeechProblem): void;
}

/** A speech engine. */
export interface SpeechEngine {
  /** Returns the current voices; platforms may load them late. */
  voices(): Voice[];
  /** Calls back when the voices change. Returns an unsubscribe function. */
  onVoices(callback: () => void): () => void;
  /** Speaks an utterance, replacing the current one. */
  speak(utterance: Utterance, events: SpeechEvents): void;
  /** Stops speaking. */
  cancel(): void;
}

/** A voice of the platform. */
export interface Voice {
  /** The platform's own name for it, the same the next time. */
  id: string;
  name: string;
  /** What it speaks (BCP 47), as the platform writes it; on Android with an underscore. */
  lang: string;
  /** Whether the text goes over the network to be spoken. */
  isRemote: boolean;
  /** Whether the platform would choose it by itself. */
  isDefault: boolean;
}

/** What an engine says in one go. */
export interface Utterance {
  text: string;
  /** BCP 47; null where it is not known. */
  lang: string | null;
  /** Id of a voice. There is no default: the platform's may be a remote one. */
  voice: string;
  /** 1 is the voice's own speed. */
  rate: number;
}

/**
 * Why nothing is heard: the voice is gone; its network is; the browser allows no sound here before a click; this text
 * could not be spoken; someone else had the voice silenced.
 */
export type SpeechProblem = 'voice' | 'network' | 'not-allowed' | 'text' | 'interrupted';

/** What becomes of an utterance. After `onEnd` or `onError`, and after `cancel`, there is nothing more of it. */
export interface SpeechEvents {
  /** A word begins, in characters of the utterance's text. Not every voice tells. */
  onWord(start: number, length: number): void;
  onEnd(): void;
  onError(problem: SpeechProblem): void;
}

/** Something that speaks. */
export interface SpeechEngine {
  /** The voices known now; platforms may load them late. */
  voices(): Voice[];
  /** Calls back when the voices have changed. Answers how to stop. */
  onVoices(callback: () => void): () => void;
  /** Says an utterance in the place of what is being said. */
  speak(utterance: Utterance, events: SpeechEvents): void;
  /** Falls silent. */
  cancel(): void;
}

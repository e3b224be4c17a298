/** A voice of the platform. */
export interface Voice {
  /** Names it to the platform. */
  id: string;
  /** As the platform calls it. */
  name: string;
  /** BCP 47 tag of the language it speaks. */
  lang: string;
  /** Whether what it speaks is sent over the network. */
  isRemote: boolean;
  /** Whether the platform takes it when none is asked for. */
  isDefault: boolean;
}

/** What is spoken at once. */
export interface Utterance {
  text: string;
  lang: string | null;
  /** A `Voice.id`; null for the platform's choice. */
  voice: string | null;
  /** 1 is how the voice speaks by itself. */
  rate: number;
}

/** What an engine tells of an utterance. After `onEnd` or `onError` nothing more comes. */
export interface UtteranceEvents {
  /** A word begins: where in the text, and how many characters long; voices that cannot tell never call. */
  onWord(start: number, length: number): void;
  onEnd(): void;
  /** The platform's own word for what went wrong. */
  onError(reason: string): void;
}

/** What speaks: the platform's voices, or a stand-in for them. */
export interface SpeechEngine {
  voices(): Voice[];
  /** Calls back when the voices have become known or have changed. Answers how to stop. */
  onVoices(listener: () => void): () => void;
  /** Speaks, once what was spoken before has been cancelled. */
  speak(utterance: Utterance, events: UtteranceEvents): void;
  /** Falls silent. Events of what was spoken no longer come. */
  cancel(): void;
}

import type {
  TranslationSession,
  TranslationTools,
} from '@/utils/reader/translation/browser-translator';

/** A translator that tests control: each text waits until the test lets it through. */
export interface ManualTranslator extends TranslationTools {
  /** The texts that wait. */
  waiting: string[];
  /** Translates the first text that waits: its letters in upper case. */
  pass(): Promise<void>;
  /** Refuses that text with an error of this name. */
  refuse(name?: string): Promise<void>;
  /** Translates everything from now on. */
  passAll(): Promise<void>;
  /** The number of destroyed sessions. */
  destroyed: number;
}

/** Creates such a translator. It translates between all languages. */
export function createManualTranslator(): ManualTranslator {
  const pending: { text: string; resolve(text: string): void; reject(error: Error): void }[] = [];
  let isOpen = false;
  const settle = () => new Promise<void>((done) => setTimeout(done));
  const session: TranslationSession = {
    translate: (text, options) =>
      new Promise((resolve, reject) => {
        if (isOpen) return resolve(text.toUpperCase());
        options?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        pending.push({ text, resolve, reject });
      }),
    destroy() {
      hand.destroyed += 1;
    },
  };
  const hand: ManualTranslator = {
    destroyed: 0,
    get waiting() {
      return pending.map(({ text }) => text);
    },
    async pass() {
      const next = pending.shift();
      next?.resolve(next.text.toUpperCase());
      await settle();
    },
    async refuse(name = 'UnknownError') {
      pending.shift()?.reject(new DOMException('the model stopped', name));
      await settle();
    },
    async passAll() {
      isOpen = true;
      while (pending.length > 0) await hand.pass();
    },
    translator: { availability: async () => 'available', create: async () => session },
    detector: null,
  };
  return hand;
}

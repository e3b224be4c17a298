import { type ReadonlySignal, signal } from '@preact/signals';
import type { LanguagePair } from '@/utils/reader/translation/browser-translator';
import type { TranslationSource } from './translation-context';

/** How far a translation is. */
export type TranslationStatus =
  | { step: 'original' }
  /** The language pack arrives; `part` from 0 to 1. */
  | { step: 'downloading'; part: number }
  | { step: 'translating'; done: number; total: number }
  /** `isWhole` is false if it was stopped. */
  | { step: 'translated'; isWhole: boolean }
  | { step: 'failed' };

/** The translation of the article that is shown. */
export interface Translation {
  status: ReadonlySignal<TranslationStatus>;
  /** Translates. Call it in a user gesture. */
  start(pair: LanguagePair): Promise<void>;
  /** Stops. What is translated stays. */
  stop(): void;
  /** Stops, if under way, and shows the original. */
  restore(): void;
}

/** Where the article is, asked at the start. Null once it is gone. */
export type FindArticle = () => { root: HTMLElement; view: Element } | null;

/** Creates the translation of one article, which begins as the original. Its failures are a status. */
export function createTranslation(
  { tools, load }: TranslationSource,
  findArticle: FindArticle,
): Translation {
  const status = signal<TranslationStatus>({ step: 'original' });
  let abort = () => {};
  let undo: (() => void)[] = [];
  const clear = () => {
    abort();
    for (const step of undo.splice(0)) step();
  };

  async function start(pair: LanguagePair): Promise<void> {
    clear();
    const controller = new AbortController();
    const { signal: ended } = controller;
    const steps: (() => void)[] = [];
    undo = steps;
    abort = () => controller.abort();
    const tell = (next: TranslationStatus) => {
      if (!ended.aborted) status.value = next;
    };
    tell({ step: 'downloading', part: 0 });
    try {
      // Created at once, because a download needs the press.
      const creating = tools.translator.create({
        ...pair,
        signal: ended,
        monitor: (monitor) =>
          monitor.addEventListener('downloadprogress', (event) => {
            tell({ step: 'downloading', part: Number(Reflect.get(event, 'loaded')) || 0 });
          }),
      });
      const [session, translateBlocks] = await Promise.all([creating, load()]);
      steps.push(() => session.destroy());
      const article = findArticle();
      if (ended.aborted || !article) return session.destroy();
      const work = translateBlocks({
        ...{ ...article, ...pair, session, signal: ended },
        onProgress: (done, total) => tell({ step: 'translating', done, total }),
      });
      steps.push(work.restore);
      await work.finished;
      tell({ step: 'translated', isWhole: true });
    } catch {
      if (ended.aborted) return;
      clear();
      status.value = { step: 'failed' };
    }
  }
  function restore(): void {
    clear();
    status.value = { step: 'original' };
  }
  return {
    status,
    start,
    stop() {
      const { value } = status;
      if (value.step !== 'translating' || value.done === 0) return restore();
      abort();
      status.value = { step: 'translated', isWhole: false };
    },
    restore,
  };
}

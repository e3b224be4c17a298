import { type ReadonlySignal, signal } from '@preact/signals';
import { nameOfError } from '@/utils/article/outcome/describe-error';
import type { LanguagePair } from '@/utils/reader/translation/browser-translator';
import type { TranslationSource } from './translation-context';

/** The progress of a translation. */
export type TranslationStatus =
  | { step: 'original' }
  /** The browser loads its translator, before and after a download that may be necessary. */
  | { step: 'preparing' }
  /** The language pack arrives; `part` between 0 and 1. */
  | { step: 'downloading'; part: number }
  | { step: 'translating'; done: number; total: number }
  /** `isWhole` is false if it was stopped, or if the translator refused a part. */
  | { step: 'translated'; isWhole: boolean }
  | { step: 'failed'; cause: 'download' | 'other' };

/** The translation of the article that is shown. */
export interface Translation {
  status: ReadonlySignal<TranslationStatus>;
  /** Translates. Call it in a user gesture. */
  start(pair: LanguagePair): Promise<void>;
  /** Stops. What is translated stays. */
  stop(): void;
  /** Stops a translation in progress, and shows the original. */
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
    const report = (next: TranslationStatus) => {
      if (!ended.aborted) status.value = next;
    };
    report({ step: 'preparing' });
    try {
      // Created at once, because a download needs the press.
      const creating = tools.translator.create({
        ...pair,
        signal: ended,
        monitor: (monitor) =>
          monitor.addEventListener('downloadprogress', (event) => {
            const part = Number(Reflect.get(event, 'loaded'));
            // 0 and 1 are also reported if nothing is downloaded, and loading continues after 1.
            report(part > 0 && part < 1 ? { step: 'downloading', part } : { step: 'preparing' });
          }),
      });
      const [session, translateBlocks] = await Promise.all([creating, load()]);
      steps.push(() => session.destroy());
      const article = findArticle();
      if (ended.aborted || !article) return session.destroy();
      const work = translateBlocks({
        ...article,
        ...pair,
        session,
        signal: ended,
        onProgress: (done, total) => report({ step: 'translating', done, total }),
      });
      steps.push(work.restore);
      report({ step: 'translated', isWhole: await work.finished });
    } catch (error) {
      if (ended.aborted) return;
      clear();
      const isDownload = nameOfError(error) === 'NetworkError';
      status.value = { step: 'failed', cause: isDownload ? 'download' : 'other' };
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

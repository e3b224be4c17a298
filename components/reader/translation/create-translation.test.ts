import { expect, test } from 'vitest';
import { createManualTranslator } from '@/tests/support/translator';
import type { TranslationSession } from '@/utils/reader/translation/browser-translator';
import { createTranslation } from './create-translation';
import { translateBlocks } from './translate-blocks';

const PAIR = { sourceLanguage: 'de', targetLanguage: 'en' };
const ORIGINAL = '<p>Sie liegt trocken.</p>';

/** A translation whose language pack arrives when the test says so. */
function setUp() {
  document.body.innerHTML = `<main><article lang="de">${ORIGINAL}</article></main>`;
  const hand = createManualTranslator();
  const download = { events: new EventTarget(), isCancelled: false, deliver() {}, refuse() {} };
  const session = hand.translator.create(PAIR);
  const translator = {
    ...hand.translator,
    create({ monitor, signal }: Parameters<typeof hand.translator.create>[0]) {
      monitor?.(download.events);
      signal?.addEventListener('abort', () => {
        download.isCancelled = true;
      });
      return new Promise<TranslationSession>((resolve, reject) => {
        download.deliver = () => resolve(session);
        download.refuse = () => reject(new DOMException('offline', 'NetworkError'));
      });
    },
  };
  const translation = createTranslation(
    {
      tools: { translator, detector: null },
      preferredLanguages: ['en'],
      load: async () => translateBlocks,
    },
    () => {
      const [view, root] = [document.querySelector('main'), document.querySelector('article')];
      return view && root ? { root, view } : null;
    },
  );
  return { hand, download, translation };
}

const arrive = (events: EventTarget, loaded: number) =>
  events.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
const settle = () => new Promise<void>((done) => setTimeout(done));
const body = () => document.querySelector('article')?.innerHTML;

test('says how much of the language pack has arrived, then translates', async () => {
  const { hand, download, translation } = setUp();
  const started = translation.start(PAIR);
  expect(translation.status.value).toEqual({ step: 'preparing' });
  arrive(download.events, 0);
  expect(translation.status.value).toEqual({ step: 'preparing' });
  arrive(download.events, 0.4);
  expect(translation.status.value).toEqual({ step: 'downloading', part: 0.4 });
  arrive(download.events, 1);
  expect(translation.status.value).toEqual({ step: 'preparing' });
  download.deliver();
  await settle();
  expect(translation.status.value).toEqual({ step: 'translating', done: 0, total: 1 });
  await hand.passAll();
  await started;
  expect(translation.status.value).toEqual({ step: 'translated', isWhole: true });
  expect(document.querySelector('article p')?.textContent).toBe('SIE LIEGT TROCKEN.');
});

test('a download that is stopped is cancelled, and what still arrives is given back unused', async () => {
  const { hand, download, translation } = setUp();
  const started = translation.start(PAIR);
  translation.stop();
  expect(download.isCancelled).toBe(true);
  expect(translation.status.value).toEqual({ step: 'original' });
  arrive(download.events, 0.9);
  expect(translation.status.value).toEqual({ step: 'original' });
  download.deliver();
  await started;
  expect(hand.destroyed).toBe(1);
  expect(hand.waiting).toEqual([]);
  expect(body()).toBe(ORIGINAL);
});

test('a language pack that cannot be downloaded is a failure, after which another try works', async () => {
  const { hand, download, translation } = setUp();
  const failed = translation.start(PAIR);
  download.refuse();
  await failed;
  expect(translation.status.value).toEqual({ step: 'failed', cause: 'download' });
  expect(body()).toBe(ORIGINAL);
  const started = translation.start(PAIR);
  download.deliver();
  await settle();
  await hand.passAll();
  await started;
  expect(translation.status.value).toEqual({ step: 'translated', isWhole: true });
});

test('a second start begins again from the original', async () => {
  const { hand, download, translation } = setUp();
  const first = translation.start(PAIR);
  download.deliver();
  await settle();
  await hand.passAll();
  await first;
  const second = translation.start({ ...PAIR, targetLanguage: 'fr' });
  expect(body()).toBe(ORIGINAL);
  download.deliver();
  await second;
  expect(document.querySelector('article')?.lang).toBe('fr');
});

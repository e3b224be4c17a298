import { expect, test } from 'vitest';
import type { Availability, LanguagePair, TranslationTools } from './browser-translator';
import { findTranslationTools } from './browser-translator';
import { findOffer } from './find-offer';

const GERMAN = { lang: 'de-AT', text: 'Die Schleuse liegt trocken.' };

function makeTools(
  availability: (pair: LanguagePair) => Availability,
  detected?: { detectedLanguage: string; confidence: number },
): TranslationTools & { asked: LanguagePair[]; destroyed: number } {
  const tools = {
    asked: [] as LanguagePair[],
    destroyed: 0,
    translator: {
      async availability(pair: LanguagePair) {
        tools.asked.push(pair);
        return availability(pair);
      },
      create: () => Promise.reject(new Error('not asked')),
    },
    detector: detected
      ? {
          availability: async () => 'available' as const,
          create: async () => ({
            detect: async () => [detected],
            destroy: () => {
              tools.destroyed += 1;
            },
          }),
        }
      : null,
  };
  return tools;
}

test('an article in another language is offered in the first of the reader’s languages', async () => {
  const tools = makeTools(() => 'downloadable');
  expect(await findOffer(tools, GERMAN, ['en-GB', 'fr'])).toEqual({
    sourceLanguage: 'de',
    targetLanguage: 'en',
  });
});

test('nothing is offered for the same language, an unknown one, or a pair that the browser lacks', async () => {
  expect(
    await findOffer(
      makeTools(() => 'available'),
      GERMAN,
      ['de-CH'],
    ),
  ).toBeNull();
  expect(
    await findOffer(
      makeTools(() => 'unavailable'),
      GERMAN,
      ['en'],
    ),
  ).toBeNull();
  expect(
    await findOffer(
      makeTools(() => 'available'),
      { lang: null, text: 'x' },
      ['en'],
    ),
  ).toBeNull();
  expect(
    await findOffer(
      makeTools(() => 'available'),
      { lang: 'not a tag', text: 'x' },
      ['en'],
    ),
  ).toBeNull();
});

test('an unknown language is detected, and counts only if the detector is sure', async () => {
  const text = { lang: null, text: 'De sluis ligt droog.' };
  const sure = makeTools(() => 'available', { detectedLanguage: 'nl', confidence: 0.9 });
  expect(await findOffer(sure, text, ['en'])).toMatchObject({ sourceLanguage: 'nl' });
  expect(sure.destroyed).toBe(1);
  const unsure = makeTools(() => 'available', { detectedLanguage: 'nl', confidence: 0.4 });
  expect(await findOffer(unsure, text, ['en'])).toBeNull();
});

test('a text whose language the detector does not know, or that states none, is not English', async () => {
  const unknown = makeTools(() => 'available', { detectedLanguage: 'und', confidence: 0.97 });
  expect(await findOffer(unknown, { lang: null, text: '12 13 14' }, ['ko'])).toBeNull();
  for (const lang of ['und', 'mul', 'zxx']) {
    const tools = makeTools(() => 'available');
    expect(await findOffer(tools, { lang, text: '12 13 14' }, ['ko'])).toBeNull();
  }
});

test('Norwegian Bokmål is Norwegian for the browser, and not another language than Norwegian', async () => {
  const tools = makeTools(({ sourceLanguage }) =>
    sourceLanguage === 'no' ? 'downloadable' : 'unavailable',
  );
  expect(await findOffer(tools, { lang: 'nb-NO', text: '' }, ['en'])).toMatchObject({
    sourceLanguage: 'no',
  });
  expect(await findOffer(tools, { lang: 'nb', text: '' }, ['no'])).toBeNull();
});

test('the scripts of Chinese are two languages', async () => {
  const tools = makeTools(() => 'available');
  await findOffer(tools, { lang: 'zh-TW', text: '' }, ['zh-CN']);
  expect(tools.asked).toEqual([{ sourceLanguage: 'zh-Hant', targetLanguage: 'zh' }]);
});

test('a browser without a translator has no tools, and one without a detector has no detector', () => {
  const Translator = Object.assign(() => {}, { availability() {}, create() {} });
  expect(findTranslationTools({})).toBeNull();
  expect(findTranslationTools({ Translator: {} })).toBeNull();
  expect(findTranslationTools({ Translator })).toMatchObject({
    translator: Translator,
    detector: null,
  });
});

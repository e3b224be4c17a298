import { expect, test } from '@playwright/test';
import { PageExtractor } from '@/scripts/browser/page-extractor';
import { findChromium } from '@/scripts/setup/find-chromium';

let extractor: PageExtractor;
test.beforeAll(async () => {
  extractor = await PageExtractor.start(findChromium() ?? '');
});
test.afterAll(() => extractor.stop());

test.describe('a page of the maximum size', () => {
  const line = 'The boat leaves at twenty past nine, and few are on board. ';
  // Only guards against extraction that never ends. `npm run bench:growth` measures the time.
  const isArticleOrTooLarge = async (html: string) => {
    const { result } = await extractor.extract({ html, url: 'https://news.test/large.html' });
    return result.ok || result.error.reason === 'too-large';
  };

  test('with 100,000 nodes is read', async () => {
    const paragraphs = Array.from({ length: 33_000 }, (_, index) => `<p>${index} ${line}</p>\n`);
    const html = `<h1>The last boat of the evening</h1>${paragraphs.join('')}`;
    // On a busy machine the time limit would refuse it. `npm run bench:growth` measures whether it is within the limit.
    const untimed = { untimed: true };
    const { result } = await extractor.extract(
      { html, url: 'https://news.test/large.html' },
      untimed,
    );
    expect(result.ok).toBe(true);
  });

  test('with 100,000 elements is read or refused', async () => {
    expect(await isArticleOrTooLarge(`<p>${line}</p>`.repeat(100_000))).toBe(true);
  });

  test('with 10 MB of paragraphs is read or refused', async () => {
    const paragraphs = Array.from(
      { length: 17_000 },
      (_, index) => `<p>${index} ${line.repeat(10)}`,
    );
    expect(await isArticleOrTooLarge(paragraphs.join(''))).toBe(true);
  });

  test('with one text of 10 MB is read or refused', async () => {
    expect(await isArticleOrTooLarge(`<p>${line.repeat(170_000)}</p>`)).toBe(true);
  });

  test('with one word of 10 MB is read or refused', async () => {
    expect(await isArticleOrTooLarge(`<p>${'lo'.repeat(5_000_000)}</p>`)).toBe(true);
  });
});

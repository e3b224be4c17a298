import { expect, test } from '@playwright/test';
import { makeHostileShapes } from '@/bench/growth/hostile-shapes';
import type { Shape } from '@/bench/growth/shape';
import { PageExtractor } from '@/scripts/browser/page-extractor';
import { findChromium } from '@/scripts/setup/find-chromium';

let extractor: PageExtractor;
test.beforeAll(async () => {
  extractor = await PageExtractor.start(findChromium() ?? '');
});
test.afterAll(() => extractor.stop());

test.describe('a page designed to be slow is read or refused', () => {
  // The extractor fails if there is no answer within half a minute. `npm run bench:growth` measures the time.
  for (const shape of makeHostileShapes()) {
    test(shape.name, async () => {
      expect(await outcomeOf(shape)).toMatch(/^(?:article|too-large|not-an-article|empty-page)$/);
    });
  }
});

async function outcomeOf({ html, build }: Shape): Promise<string> {
  const source = { html, url: 'https://news.test/shape.html' };
  const { result } = await extractor.extract(source, {}, build);
  return result.ok ? 'article' : `${result.error.reason} ${result.error.cause ?? ''}`.trim();
}

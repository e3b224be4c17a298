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

/** One of each kind, because all of them take minutes. `npm run bench:growth` measures all, with their times. */
const KINDS = [
  '50,000 flat paragraphs',
  '900 deep, text at each level',
  'one text of 10 MB',
  '590 nested divs with text',
  '230 nested tables',
  '10,000 list entries nested 200 deep',
  'a table of 300 × 300',
  '2,000 pictures in noscript, in one box',
  'one figure of 50,000 captions',
  '99,000 breaks in one div',
  '90,000 options',
  '50,000 headlines',
  'a shadow root of 300,000 elements',
  'a srcset of 120 kB',
  'an author of dashes',
  'a meta of open tags',
  'a class of 5 MB',
  'an alt of 5 MB',
  'a caption attribute of one word',
  '2,000 captions of dashes',
  'a formula of 90,000 parts',
  '20,000 players',
  '10,000 teasers between paragraphs',
  '590 nested spans with breaks',
  '20,000 data attributes',
  '2,000 srcsets of 500 candidates',
  '20,000 streamed parts',
  '10,000 paragraphs for 4,000 slots of one name',
  '6,000 forms',
  '10,000 marks of one note of 1 MB',
  '15,000 marks and notes of one name',
  '20,000 signs in one link',
  '1,800 details nested 10 deep',
  '9,000 citations of an encyclopedia',
  '180,000 letters in nodes of their own',
  '2,000 pictures on a base of 20 kB',
  'a headline of 200,000 marks in the other order',
  '3 MB in 240 nested authors',
  '3 MB in 240 nested figures',
  '3 MB in 240 nested links',
  '3 MB in 240 nested paragraphs',
  '3 MB in 240 nested hidden walls of a page that is not free',
];

test.describe('a page designed to be slow is read or refused', () => {
  // The extractor fails if there is no answer within half a minute.
  const shapes = new Map(makeHostileShapes().map((shape) => [shape.name, shape]));
  for (const kind of KINDS) {
    test(kind, async () => {
      const shape = shapes.get(kind);
      if (!shape) throw new Error('no such shape');
      expect(await outcomeOf(shape)).toMatch(/^(?:article|too-large|not-an-article|empty-page)$/);
    });
  }
});

async function outcomeOf({ html, build }: Shape): Promise<string> {
  const source = { html, url: 'https://news.test/shape.html' };
  const { result } = await extractor.extract(source, {}, build);
  return result.ok ? 'article' : `${result.error.reason} ${result.error.cause ?? ''}`.trim();
}

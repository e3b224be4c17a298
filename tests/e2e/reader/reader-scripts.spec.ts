import type { Frame } from '@playwright/test';
import { expect, test } from '../support/lectern-test';
import { openReader } from '../support/open-reader';

/** A sentence for each set of letters, and the start of the range of its font file. */
const TEXTS = [
  ['pl', 'Zażółć gęślą jaźń', 'U+100-'],
  ['vi', 'Đau bụng kéo dài, phát hiện ung thư', 'U+102-'],
  ['ru', 'Ночные паромы снова ходят', 'U+301,'],
  ['el', 'Τα νυχτερινά πλοία επέστρεψαν', 'U+370-'],
] as const;

/** Returns the ranges of the files of these families that the reader has loaded. */
const rangesOf = (reader: Frame, family: string) =>
  reader.evaluate(
    (name) =>
      [...document.fonts]
        .filter((face) => face.family.includes(name) && face.status === 'loaded')
        .map(({ unicodeRange }) => unicodeRange),
    family,
  );

for (const [language, text, range] of TEXTS) {
  test(`in the reader over a page, all letters of "${text}" are in the bundled fonts`, async ({
    lectern,
    page,
    shoot,
  }) => {
    const paragraph = `<p>${`${text}. `.repeat(8)}</p>`;
    await page.route('https://letters.test/**', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="${language}"><title>${text}</title><article><h1>${text}</h1>${paragraph.repeat(6)}</article></html>`,
      }),
    );
    await page.goto('https://letters.test/');
    const reader = await openReader(lectern, page);
    for (const family of ['Source Serif 4', 'Inter']) {
      const ranges = () => rangesOf(reader, family);
      await expect.poll(ranges).toContainEqual(expect.stringMatching(startOf(range)));
    }
    await shoot(`reader-letters-${language}`, page);
  });
}

test('an article in English requests no letters of other scripts', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  const reader = await openReader(lectern, page);
  // The last to come.
  await expect.poll(() => rangesOf(reader, 'OpenDyslexic')).toHaveLength(3);
  const ranges = await rangesOf(reader, 'Source Serif 4');
  expect(ranges).toHaveLength(2);
  for (const range of ranges) expect(range).toMatch(startOf('U+0-'));
});

const startOf = (range: string): RegExp => new RegExp(`^${range.replace('+', '\\+')}`, 'i');

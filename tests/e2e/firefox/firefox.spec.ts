import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, openReaderInFirefox, press, test } from '../support/firefox-test';

const SHOTS = resolve(import.meta.dirname, '../../../test-results/screenshots');

/** Saves a screenshot for people to look at. */
function shoot(name: string, picture: Uint8Array): void {
  mkdirSync(SHOTS, { recursive: true });
  writeFileSync(join(SHOTS, `${name}.png`), picture);
}

test('in Firefox, the button opens the article, which can be saved, reopened and found by its text', async ({
  firefox,
  site,
}) => {
  const page = await firefox.newPage();
  await page.goto(`${site.origin}/night-ferries.html`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const picture = await firefox.pressToolbarButton(page);
  shoot('firefox-popup', picture);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

  const popup = await firefox.openPopupInTab(page);
  await popup.waitForSelector('article h1');
  const words = await popup.$eval('article', (article) => article.textContent ?? '');
  expect(words).toContain('The night ferries are back');
  expect(words).toContain('By Ines Calloway');
  expect(words).not.toContain('font-size');
  expect(await popup.$$eval('figure[data-image]', (figures) => figures.length)).toBe(4);
  await popup.click('footer button:nth-of-type(2)');
  await popup.waitForSelector('footer button[aria-pressed=true]');

  const library = await firefox.open('library.html');
  await library.waitForSelector('li a');
  expect(await library.$eval('li h2', (title) => title.textContent)).toContain(
    'The night ferries are back',
  );
  // The index needs a worker, WebAssembly and a file.
  await library.type('input[role=combobox]', 'hospit');
  await library.waitForSelector('li mark');
  expect(await library.$eval('li mark', (mark) => mark.textContent)).toMatch(/hospit/i);
  shoot('firefox-library', await library.screenshot());
});

test('in Firefox, the reader covers the page and leaves it unchanged', async ({
  firefox,
  site,
}) => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1100, height: 800 });
  // Its policy blocks all styles, scripts and fonts.
  await page.goto(`${site.origin}/lamp-keepers.html?guarded`);
  await page.evaluate(() => scrollTo(0, 300));
  const look = () => page.evaluate(() => [document.documentElement.outerHTML, scrollY]);
  const before = await look();
  const reader = await openReaderInFirefox(firefox, page);
  const words = await reader.$eval('article', (article) => article.textContent ?? '');
  expect(words).toContain('The Lamp at Marram Point');
  const font = await reader.$eval('h1', (title) => getComputedStyle(title).fontFamily);
  expect(font).toContain('Source Serif 4');
  shoot('firefox-reader', await page.screenshot());
  // The click removes the frame, so the call may reject.
  await reader.$eval('header button', (button) => button.click()).catch(() => undefined);
  await expect.poll(() => page.evaluate(() => document.querySelector('lectern-reader'))).toBe(null);
  expect(await look()).toEqual(before);
});

test('in Firefox, what was left out is put back, and the article is chosen on the page', async ({
  firefox,
  site,
}) => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1100, height: 1100 });
  await page.goto(`${site.origin}/weir-wheel.html`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const reader = await openReaderInFirefox(firefox, page);
  const countParagraphs = () => reader.$$eval('[data-article-body] p', ({ length }) => length);
  await reader.waitForSelector('[data-extraction-summary] button');
  await reader.$eval('[data-extraction-summary] button', (button) =>
    (button as HTMLElement).click(),
  );
  await reader.waitForSelector('[role=dialog] li button');
  await reader.$eval('[role=dialog] li button', (button) => (button as HTMLElement).click());
  await expect.poll(countParagraphs).toBe(7);
  await press(reader, 'Show where it is');
  await reader.waitForSelector('dialog[open]');
  const box = await page.$eval('.box', (element) => {
    const { left, top } = element.getBoundingClientRect();
    return { left, top };
  });
  await page.mouse.move(box.left + 30, box.top + 20);
  shoot('firefox-pointing', await page.screenshot());
  await page.mouse.click(box.left + 30, box.top + 20);
  // Three of the box, and the one that was put back.
  await expect.poll(countParagraphs).toBe(4);
  // The click removes the frame, so the call may reject.
  await press(reader, 'Close reader').catch(() => undefined);
  await expect.poll(() => page.evaluate(() => document.querySelector('lectern-reader'))).toBe(null);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('in Firefox, a page that the browser protects from extensions is reported at once', async ({
  firefox,
}) => {
  const page = await firefox.newPage();
  // Its load event does not arrive.
  void page.goto('about:config').catch(() => undefined);
  await expect.poll(() => page.evaluate(() => location.href).catch(() => '')).toBe('about:config');
  const popup = await firefox.openPopupInTab(page);
  await popup.waitForSelector('main h1');
  expect(await popup.$eval('main h1', (title) => title.textContent)).toBe(
    'Lectern can’t read this page',
  );
});

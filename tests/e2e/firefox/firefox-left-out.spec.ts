import type { Frame, Page } from 'puppeteer-core';
import {
  expect,
  openReaderInFirefox,
  press,
  readInFirefox,
  test,
  textOf,
} from '../support/firefox-test';

const FACT = 'The wheel has forty teeth';
const BELOW = 'Above the weir another wheel was found under the leaves in the eighth week';

const paragraphs = (reader: Frame) =>
  reader
    .$$eval('[data-article-body] p', (all) => all.map(({ textContent }) => textContent ?? ''))
    .catch(() => []);
const countOf = async (reader: Frame) => (await paragraphs(reader)).length;
const lineOf = (reader: Frame) => textOf(reader, '[data-extraction-summary]');

/** Opens the list of what was left out, once it can be opened. */
async function openLeftOut(reader: Frame): Promise<void> {
  await reader.waitForSelector('[data-extraction-summary] button');
  await reader.$eval('[data-extraction-summary] button', (line) => (line as HTMLElement).click());
  await reader.waitForSelector('header [role=dialog] li');
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

test('in Firefox, parts are removed by keyboard and pointer, each step is undone with Ctrl+Z', async ({
  firefox,
  site,
}) => {
  const { page, reader } = await readInFirefox(firefox, `${site.origin}/weir-wheel.html`);
  await openLeftOut(reader);
  await press(reader, `Put back: ${FACT}`);
  await expect.poll(() => countOf(reader)).toBe(7);
  await press(reader, 'Remove parts');
  const parts = '[role=group][aria-label="Remove parts"] button';
  await reader.waitForSelector(parts);
  // By keyboard: Tab moves from part to part.
  await reader.$eval(parts, (part) => (part as HTMLElement).focus());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => countOf(reader)).toBe(6);
  expect((await paragraphs(reader)).join()).not.toContain('second morning');
  // By pointer: the reader covers the page, so coordinates in both are the same.
  const point = await reader.$eval(parts, (part) => {
    const { x, y, width } = part.getBoundingClientRect();
    return { x: x + width / 2, y: y + 10 };
  });
  await page.mouse.click(point.x, point.y);
  await expect.poll(() => countOf(reader)).toBe(5);
  expect((await paragraphs(reader)).join()).not.toContain('first morning');
  for (const left of [6, 7, 6]) {
    await undo(page);
    await expect.poll(() => countOf(reader)).toBe(left);
  }
  expect(await lineOf(reader)).toBe('6 paragraphs · 2 pieces left out');
  await page.keyboard.press('Escape');
  await expect.poll(() => reader.$(parts)).toBeNull();
  expect(await page.$('lectern-reader')).not.toBeNull();
});

test('in Firefox, the article is chosen on the page, by pointer and by keys, and the choice is undone', async ({
  firefox,
  site,
}) => {
  const { page, reader } = await readInFirefox(firefox, `${site.origin}/weir-wheel.html`);
  const before = await page.evaluate(() => document.body.outerHTML);
  const layer = 'dialog[aria-label="Choose the article on the page"]';
  await openLeftOut(reader);
  await press(reader, 'Show where it is');
  await reader.waitForSelector(layer);
  await page.keyboard.press('Escape');
  await expect.poll(() => reader.$(layer)).toBeNull();
  expect(await page.$('lectern-reader')).not.toBeNull();

  await press(reader, 'Show where it is');
  await reader.waitForSelector(layer);
  // The wheel scrolls the page, whose end is below the window.
  await page.mouse.move(600, 300);
  const boxOf = () =>
    page.$eval('.box', (part) => {
      const { x, y } = part.getBoundingClientRect();
      return { x: x + 40, y: y + 30 };
    });
  await expect(async () => {
    await page.mouse.wheel({ deltaY: 300 });
    expect((await boxOf()).y).toBeLessThan(700);
  }).toPass();
  const box = await boxOf();
  await page.mouse.move(box.x, box.y);
  await page.mouse.click(box.x, box.y);
  await expect.poll(() => countOf(reader)).toBe(3);
  expect((await paragraphs(reader)).join()).toContain(BELOW);
  await undo(page);
  await expect.poll(() => countOf(reader)).toBe(6);

  await press(reader, 'Show where it is');
  await reader.waitForSelector(layer);
  // Each key announces the part that it moves to.
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect(await textOf(reader, layer)).toMatch(/Part \d+ of \d+: Above the weir/);
  }).toPass();
  await page.keyboard.press('Enter');
  await expect.poll(() => countOf(reader)).toBe(3);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
});

test('in Firefox, the settings list the corrections of a site, and forget them', async ({
  firefox,
  site,
}) => {
  const { page, reader } = await readInFirefox(firefox, `${site.origin}/weir-wheel.html`);
  await openLeftOut(reader);
  await press(reader, `Put back: ${FACT}`);
  const { host } = new URL(site.origin);
  await expect.poll(() => textOf(reader, 'body')).toContain('Applies to other articles on');
  const settings = await firefox.open('options.html');
  await expect.poll(() => textOf(settings, 'main')).toContain(`${host}: 1 correction`);
  await press(settings, `Forget corrections for ${host}`);
  await expect.poll(() => textOf(settings, 'main')).not.toContain('Sites with corrections');
  await settings.close();

  await page.bringToFront();
  await page.goto(`${site.origin}/mill-gate.html`);
  const next = await openReaderInFirefox(firefox, page);
  await expect.poll(() => lineOf(next)).toBe('6 paragraphs · 2 pieces left out');
});

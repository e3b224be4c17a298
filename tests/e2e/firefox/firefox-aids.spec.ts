import type { Frame, Page } from 'puppeteer-core';
import type { LecternFirefox } from '@/scripts/browser/launch-firefox';
import { expect, openReaderInFirefox, test } from '../support/firefox-test';

/** Opens the reader and presses a key in it. */
async function openWith(firefox: LecternFirefox, page: Page, key: 'i' | 'v'): Promise<Frame> {
  await page.setViewport({ width: 1000, height: 700 });
  const reader = await openReaderInFirefox(firefox, page);
  await expect.poll(() => reader.evaluate(() => document.activeElement?.localName)).toBe('main');
  await page.keyboard.press(key);
  return reader;
}

/** The words that the band of the line focus leaves clear, and where it is. */
const readBand = (reader: Frame) =>
  reader
    .evaluate(() => {
      const main = document.querySelector('main');
      const band = [...(main?.children ?? [])].find(
        (child) => getComputedStyle(child).boxShadow !== 'none',
      );
      const box = band?.getBoundingClientRect();
      if (!main || !box || box.height === 0) return { words: '', top: 0, height: 0 };
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let words = '';
      while (walker.nextNode()) {
        for (const { index, 0: word } of (walker.currentNode.nodeValue ?? '').matchAll(/\S+/g)) {
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + word.length);
          const { top, bottom, height } = range.getBoundingClientRect();
          const middle = (top + bottom) / 2;
          if (height > 0 && middle > box.top && middle < box.bottom) words += `${word} `;
        }
      }
      return { words: words.trim(), top: box.top, height: box.height };
    })
    .catch(() => ({ words: '', top: 0, height: 0 }));

test('in Firefox, the line focus goes from line to line by keys, and stays with its line through text sizes', async ({
  firefox,
  site,
}) => {
  const page = await firefox.newPage();
  await page.goto(`${site.origin}/night-ferries.html`);
  const reader = await openWith(firefox, page, 'i');
  await page.keyboard.press('Home');
  await expect.poll(async () => (await readBand(reader)).words).toMatch(/^The night ferries/);
  const read: string[] = [];
  for (let line = 0; line < 14; line += 1) {
    const { words, height } = await readBand(reader);
    expect(height).toBeGreaterThan(0);
    read.push(words);
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await readBand(reader)).words).not.toBe(words);
  }
  // No line twice.
  expect(new Set(read.filter((words) => words.length > 20)).size).toBe(
    read.filter((words) => words.length > 20).length,
  );
  const here = (await readBand(reader)).words;
  const start = here.split(' ').slice(0, 2).join(' ');
  expect(start).not.toBe('');
  await page.keyboard.press('+');
  await expect.poll(async () => (await readBand(reader)).words).toContain(start);
  await page.keyboard.press('0');
  await expect.poll(async () => (await readBand(reader)).words).toBe(here);

  const { height } = await readBand(reader);
  await page.keyboard.press('i');
  await expect.poll(async () => (await readBand(reader)).height).toBeGreaterThan(height + 20);
  await page.keyboard.press('i');
  await page.keyboard.press('i');
  await expect.poll(async () => (await readBand(reader)).height).toBe(0);
});

test('in Firefox, pages are turned by keys, wheel and margins, and are shown whole', async ({
  firefox,
  site,
}) => {
  const page = await firefox.newPage();
  await page.goto(`${site.origin}/night-ferries.html`);
  const reader = await openWith(firefox, page, 'v');
  const number = async () => {
    const texts = await reader
      .$$eval('[role=status]', (all) => all.map((one) => one.textContent ?? ''))
      .catch(() => []);
    return texts.find((text) => /^Page \d+ of \d+$/.test(text)) ?? '';
  };
  const isOn = (wanted: number) => expect.poll(number).toMatch(new RegExp(`^Page ${wanted} of`));
  /** Whether the view stands exactly on a page, once it has stopped. */
  const isWhole = () =>
    reader.$eval('main', (main) => {
      const width = main.getBoundingClientRect().width;
      return Math.abs((main.scrollLeft / width) % 1) < 0.001 && main.scrollTop === 0;
    });
  await page.keyboard.press('Home');
  await isOn(1);
  const of = Number((await number()).split(' ').at(-1));
  expect(of).toBeGreaterThan(2);
  await page.keyboard.press('ArrowRight');
  await isOn(2);
  await expect.poll(isWhole).toBe(true);
  await page.keyboard.press(' ');
  await isOn(3);
  await page.keyboard.press('PageUp');
  await isOn(2);
  await page.keyboard.press('End');
  await isOn(of);
  await page.keyboard.press('Home');
  await isOn(1);
  await expect.poll(isWhole).toBe(true);

  await page.mouse.move(500, 350);
  await page.mouse.wheel({ deltaY: 100 });
  await isOn(2);
  await expect.poll(isWhole).toBe(true);
  const { left, right } = await reader.$eval('main', (main) => {
    const box = main.getBoundingClientRect();
    return { left: box.left + 8, right: box.right - 8 };
  });
  await page.mouse.click(left, 350);
  await isOn(1);
  await expect.poll(isWhole).toBe(true);
  // A second click that follows soon would select words, wherever it is: the driver counts them.
  await page.keyboard.press('ArrowRight');
  await isOn(2);
  await expect.poll(isWhole).toBe(true);
  await page.mouse.click(right, 350);
  await isOn(3);
  await expect.poll(isWhole).toBe(true);

  // Every word is on one page, and pictures are whole.
  const cut = await reader.$eval('main', (main) => {
    const { left, width, top, bottom } = main.getBoundingClientRect();
    const wrong: string[] = [];
    for (const part of main.querySelectorAll('article p, article h2, figure img')) {
      for (const box of part.getClientRects()) {
        const first = Math.floor((box.left - left + main.scrollLeft) / width);
        const last = Math.floor((box.right - left + main.scrollLeft - 1) / width);
        if (first !== last || box.top < top || box.bottom > bottom + 1) wrong.push(part.outerHTML);
      }
    }
    return wrong;
  });
  expect(cut).toEqual([]);
});

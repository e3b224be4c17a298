import type { Frame, Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { chooseSettings } from '../support/choose-settings';
import { readEstuaryPage } from '../support/estuary-page';
import { findFaults } from '../support/find-faults';
import { expect, test } from '../support/lectern-test';
import { waitUntilStill } from '../support/wait-until-still';

test.beforeEach(async ({ lectern, page }) => {
  await chooseSettings(lectern, { lineFocus: '1' });
  await page.setViewportSize({ width: 1000, height: 760 });
});
test.afterEach(({ lectern }) => chooseSettings(lectern));

async function open(lectern: LecternBrowser, page: Page, origin: string): Promise<Frame> {
  const reader = await readEstuaryPage(lectern, page, origin);
  await expect.poll(() => focused(reader)).toContain('sluice');
  return reader;
}

/** Returns the words that the band leaves clear, and where it is. */
const readBand = (reader: Frame) =>
  reader.getByRole('main').evaluate((main) => {
    const band = [...main.children].find((child) => getComputedStyle(child).boxShadow !== 'none');
    const box = band?.getBoundingClientRect();
    if (!band || !box || box.height === 0) return { words: '', top: 0, height: 0, pictures: 0 };
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let words = '';
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue ?? '';
      for (const { index, 0: word } of text.matchAll(/\S+/g)) {
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        const one = range.getBoundingClientRect();
        const middle = (one.top + one.bottom) / 2;
        const isBeside = one.right < box.left || one.left > box.right;
        if (one.height === 0 || isBeside || middle <= box.top || middle >= box.bottom) continue;
        // Rows that a table has scrolled away are nowhere.
        const frame = walker.currentNode.parentElement?.closest('[data-scroll]');
        const clip = frame?.getBoundingClientRect();
        if (!clip || (middle > clip.top && middle < clip.bottom)) words += `${word} `;
      }
    }
    const pictures = [...main.querySelectorAll('article img')].filter((image) => {
      const one = image.getBoundingClientRect();
      return one.height > 0 && one.top >= box.top - 1 && one.bottom <= box.bottom + 1;
    }).length;
    return { words: words.trim(), top: box.top, height: box.height, pictures };
  });
const focused = async (reader: Frame) => (await readBand(reader)).words;
const press = async (page: Page, key: string, times: number) => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
};

test('arrow keys move from line to line, through pictures and captions, and never miss one', async ({
  lectern,
  page,
  site,
}) => {
  const reader = await open(lectern, page, site.origin);
  await page.keyboard.press('Home');
  await expect.poll(() => focused(reader)).toBe('The sluice books');
  let read = '';
  let pictures = 0;
  for (let line = 0; line < 40; line += 1) {
    const band = await readBand(reader);
    expect(band.height).toBeGreaterThan(0);
    read += ` ${band.words}`;
    pictures += band.pictures;
    await page.keyboard.press('ArrowDown');
  }
  expect(pictures).toBe(3);
  for (const words of [
    'The sluice books were kept for ninety years',
    'How the pump fills the basin',
    'The quay by night',
    'Pale words on a page are read by nobody',
    'Reach 1 of the river',
    'Reach 1 first begins here.',
  ]) {
    expect(read).toContain(words);
  }
  const here = await focused(reader);
  await press(page, 'ArrowUp', 5);
  expect(await focused(reader)).not.toBe(here);
  await press(page, 'ArrowDown', 5);
  expect(await focused(reader)).toBe(here);
});

test('while keys move it, the line stays at a comfortable height', async ({
  lectern,
  page,
  site,
}) => {
  const reader = await open(lectern, page, site.origin);
  await press(page, 'ArrowDown', 60);
  for (let line = 0; line < 20; line += 1) {
    await page.keyboard.press('ArrowDown');
    const { top, height } = await readBand(reader);
    expect(top + height / 2).toBeGreaterThan(200);
    expect(top + height / 2).toBeLessThan(420);
  }
});

test('the key cycles through one, three, five lines and none', async ({ lectern, page, site }) => {
  const reader = await open(lectern, page, site.origin);
  await press(page, 'ArrowDown', 60);
  const one = await readBand(reader);
  const heights = [one.height];
  for (const said of ['3 lines', '5 lines']) {
    await page.keyboard.press('i');
    await expect(reader.getByRole('status').filter({ hasText: `Line focus: ${said}` })).toHaveCount(
      1,
    );
    await expect
      .poll(async () => (await readBand(reader)).height)
      .toBeGreaterThan((heights.at(-1) ?? 0) + 20);
    expect((await readBand(reader)).words).toContain(one.words);
    heights.push((await readBand(reader)).height);
  }
  await page.keyboard.press('i');
  await expect.poll(async () => (await readBand(reader)).height).toBe(0);
});

test('a press moves it to that line, and text stays selectable', async ({
  lectern,
  page,
  site,
}) => {
  const reader = await open(lectern, page, site.origin);
  const line = reader.locator('article p', { hasText: 'Pale words on a page' });
  await line.scrollIntoViewIfNeeded();
  await line.click({ position: { x: 30, y: 10 } });
  await expect.poll(() => focused(reader)).toMatch(/^Pale words on a page/);
  const words = await line.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { x: box.left + 20, y: box.top + 12 };
  });
  await page.mouse.dblclick(words.x, words.y);
  expect(await reader.evaluate(() => String(getSelection()).trim())).toBe('Pale');
});

test('scrolling takes it along, to the first and to the last line', async ({
  lectern,
  page,
  site,
}) => {
  const reader = await open(lectern, page, site.origin);
  const main = reader.getByRole('main');
  await page.mouse.move(500, 400);
  let before = await focused(reader);
  for (let turn = 0; turn < 4; turn += 1) {
    await page.mouse.wheel(0, 400);
    await waitUntilStill(main);
    await expect.poll(() => focused(reader)).not.toBe(before);
    before = await focused(reader);
    // A high picture is one line.
    const { top, height } = await readBand(reader);
    expect(top + height).toBeGreaterThan(200);
    expect(top).toBeLessThan(420);
  }
  await page.keyboard.press('End');
  await waitUntilStill(main);
  await expect.poll(() => focused(reader)).toContain('The first note');
  await page.keyboard.press('PageUp');
  await waitUntilStill(main);
  await expect.poll(() => focused(reader)).not.toContain('The first note');
});

test('the line focus goes where find, contents and pictures go', async ({
  lectern,
  page,
  site,
}) => {
  const reader = await open(lectern, page, site.origin);
  await page.keyboard.press('/');
  await page.keyboard.type('Reach 9 second begins');
  await expect.poll(() => focused(reader)).toContain('Reach 9 second begins');
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await expect.poll(() => focused(reader)).toMatch(/^Reach \d of the river$/);
  await page.keyboard.press('g');
  await reader.getByRole('button', { name: 'Show in article' }).click();
  await expect.poll(async () => (await readBand(reader)).pictures).toBe(1);
});

test('the line focus stays with its line through text sizes, and works in tables, code and lists', async ({
  lectern,
  page,
  site,
}) => {
  const reader = await open(lectern, page, site.origin);
  await page.keyboard.press('/');
  await page.keyboard.type('One hand for the gate');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(reader)).toContain('One hand for the gate.');
  for (const key of ['+', '+', '-', '-', '-', '-', '0']) {
    await page.keyboard.press(key);
    await waitUntilStill(reader.getByRole('main'));
    await expect.poll(() => focused(reader), key).toContain('One hand for the gate.');
  }
  await press(page, 'ArrowDown', 2);
  let rows = '';
  for (let row = 0; row < 30; row += 1) {
    await page.keyboard.press('ArrowDown');
    rows += ` ${await focused(reader)}`;
  }
  for (const mark of [2, 10, 20]) expect(rows).toContain(`Mark ${mark} ${mark * 3} hands`);
});

test('in pages it moves through columns and turns the page', async ({ lectern, page, site }) => {
  await chooseSettings(lectern, { lineFocus: '3', flow: 'pages' });
  await page.setViewportSize({ width: 1600, height: 760 });
  const reader = await open(lectern, page, site.origin);
  /** The number of the page in view, from 0. */
  const turned = () =>
    reader
      .getByRole('main')
      .evaluate((main) => main.scrollLeft / main.getBoundingClientRect().width);
  for (let line = 0; line < 90 && (await turned()) < 2; line += 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await turned()).toBe(2);
  await expect(reader.getByRole('status').filter({ hasText: /^Page 3 of/ })).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await expect.poll(turned).toBe(1);
  const before = await focused(reader);
  await page.keyboard.press('ArrowRight');
  await waitUntilStill(reader.getByRole('main'));
  await expect.poll(() => focused(reader)).not.toBe(before);
  expect(await focused(reader)).not.toBe('');
});

test('the line focus has no accessibility faults, and forced colours replace the dimming by a frame', async ({
  lectern,
  page,
  site,
}) => {
  const reader = await open(lectern, page, site.origin);
  expect(await findFaults(reader)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  const frame = await reader.getByRole('main').evaluate((main) => {
    const band = main.lastElementChild;
    const { boxShadow, outlineStyle } = band
      ? getComputedStyle(band)
      : { boxShadow: '', outlineStyle: '' };
    return { boxShadow, outlineStyle };
  });
  expect(frame).toEqual({ boxShadow: 'none', outlineStyle: 'solid' });
  await page.emulateMedia({ forcedColors: null });
});

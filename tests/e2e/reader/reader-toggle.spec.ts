import type { Page } from '@playwright/test';
import { capturePage } from '../support/capture-page';
import { expect, test } from '../support/lectern-test';
import {
  chooseInMenu,
  findReader,
  isReaderOpen,
  openReader,
  pressShortcut,
  watchToggles,
} from '../support/open-reader';

const leaveByShortcut = async (page: Page, press: () => Promise<void>) => {
  await press();
  await expect.poll(() => isReaderOpen(page)).toBe(false);
};

test('the popup’s button opens the reader over the page; every way to close it leaves the page unchanged', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('a[href]')?.focus();
    scrollTo(0, 400);
  });
  const before = await capturePage(page);

  const reader = await openReader(lectern, page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/The night ferries are back/);
  expect(await page.evaluate(() => document.title)).toBe(before.title);
  await reader.getByRole('button', { name: 'Close reader' }).click();
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  expect(await capturePage(page)).toEqual(before);

  await pressShortcut(lectern, page);
  await findReader(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  expect(await capturePage(page)).toEqual(before);

  await pressShortcut(lectern, page);
  await findReader(page);
  await leaveByShortcut(page, () => pressShortcut(lectern, page));
  expect(await capturePage(page)).toEqual(before);

  await chooseInMenu(lectern, page, 'read-on-page');
  await findReader(page);
  await leaveByShortcut(page, () => chooseInMenu(lectern, page, 'read-on-page'));
  expect(await capturePage(page)).toEqual(before);
});

test('scrolling and typing in the reader do not scroll the page below', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  await page.evaluate(() => scrollTo(0, 250));
  const before = await capturePage(page);
  const reader = await openReader(lectern, page);
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await page.mouse.move(600, 400);
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 900);
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => scrollY)).toBe(250);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  expect(await capturePage(page)).toEqual(before);
});

test('two presses at once have the same result as two presses in turn', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  const before = await capturePage(page);
  // The button first, because a shortcut that a test triggers does not grant access to the tab.
  await openReader(lectern, page);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  const countToggles = await watchToggles(lectern);
  await Promise.all([pressShortcut(lectern, page), pressShortcut(lectern, page)]);
  await expect.poll(countToggles).toBe(2);
  expect(await page.evaluate(() => document.querySelectorAll('lectern-reader').length)).toBe(0);
  expect(await capturePage(page)).toEqual(before);
  await pressShortcut(lectern, page);
  await findReader(page);
  expect(await page.evaluate(() => document.querySelectorAll('lectern-reader').length)).toBe(1);
});

test('a playing video pauses while the reader is open and resumes afterwards; a paused one stays paused', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
    for (const id of ['playing', 'paused']) {
      const video = document.createElement('video');
      Object.assign(video, { id, muted: true, srcObject: canvas.captureStream(10) });
      document.body.append(video);
      if (id === 'playing') await video.play();
    }
  });
  const areStill = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('video')].map((video) => `${video.id} ${video.paused}`),
    );
  expect(await areStill()).toEqual(['playing false', 'paused true']);
  await openReader(lectern, page);
  expect(await areStill()).toEqual(['playing true', 'paused true']);
  await page.keyboard.press('Escape');
  await expect.poll(areStill).toEqual(['playing false', 'paused true']);
});

test('when the page navigates to another address, the reader asks before it follows', async ({
  page,
  site,
  openArticle,
}) => {
  const reader = await openArticle('night-ferries');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/The night ferries/);
  const answer = await (await page.request.get(`${site.origin}/tide-sums.html`)).text();
  await page.evaluate((html) => {
    history.pushState(null, '', '/tide-sums.html');
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.title = next.title;
    document.head.innerHTML = next.head.innerHTML;
    document.body.innerHTML = next.body.innerHTML;
  }, answer);
  await expect(reader.getByText('This page now shows another article.')).toBeVisible();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/The night ferries/);
  await reader.getByRole('button', { name: 'Read new article' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/How much water/);
  // It is saved under the address that the page has now, not the one that it was loaded from.
  await reader.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(reader.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
});

test('pictures that the page has loaded are not requested again', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`, { waitUntil: 'load' });
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  const loaded = await page.evaluate(() => [...document.images].map((image) => image.currentSrc));
  // The popup shows pictures too, but in its own page.
  await openReader(lectern, page);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  const before = site.requests.length;
  await pressShortcut(lectern, page);
  const reader = await findReader(page);
  await reader.evaluate(() => {
    for (const image of document.querySelectorAll('img')) image.loading = 'eager';
  });
  await expect
    .poll(() =>
      reader.evaluate(() =>
        [...document.querySelectorAll('img')].every((image) => image.naturalWidth > 0),
      ),
    )
    .toBe(true);
  expect(loaded.length).toBeGreaterThan(0);
  expect(site.requests.slice(before)).toEqual([]);
});

test('a selection is read alone, with the page’s own title', async ({ lectern, page, site }) => {
  await page.goto(`${site.origin}/lamp-keepers.html`);
  // The button first, because a menu that a test triggers does not grant access to the tab.
  await openReader(lectern, page);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('.body p')];
    const selection = getSelection();
    selection?.setBaseAndExtent(paragraphs[4] ?? document, 0, paragraphs[6] ?? document, 1);
  });
  const selected = await page.evaluate(() => getSelection()?.toString());
  await chooseInMenu(lectern, page, 'read-selection');
  const reader = await findReader(page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('The Lamp at Marram Point');
  const body = reader.locator('[data-article-body]');
  await expect(body).toContainText('What the keepers wrote down every evening');
  await expect(body).not.toContainText('It is the oldest thing in the parish');
  await expect(reader.getByRole('button', { name: 'Save' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected);
});

test('after an update of the extension, the reader says so and can still be closed', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  await page.evaluate(() => scrollTo(0, 200));
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
    const video = document.createElement('video');
    Object.assign(video, { muted: true, srcObject: canvas.captureStream(10) });
    document.body.append(video);
    await video.play();
  });
  const isPlaying = () => page.evaluate(() => document.querySelector('video')?.paused === false);
  const before = await capturePage(page);
  const reader = await openReader(lectern, page);
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await lectern.reload();
  await expect(reader.getByText('Lectern was updated while the reader was open')).toBeVisible();
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  await expect.poll(isPlaying).toBe(true);
  expect(await capturePage(page)).toEqual(before);
});

test('the page’s scroll bar is covered while the reader is open, and restored afterwards', async ({
  lectern,
  page,
  site,
}) => {
  const bar = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollbarColor);
  await page.goto(`${site.origin}/night-ferries.html`);
  expect(await bar()).toBe('auto');
  const reader = await openReader(lectern, page);
  const ground = await reader.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(bar).toBe(`${ground} ${ground}`);
  await page.keyboard.press('Escape');
  await expect.poll(bar).toBe('auto');
});

test('the scroll bars within the page keep their colours while the reader is open', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  await page.addStyleTag({ content: 'html { scrollbar-color: red blue }' });
  const bar = (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).scrollbarColor);
  const before = await bar('html');
  const reader = await openReader(lectern, page);
  const ground = await reader.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(() => bar('html')).toBe(`${ground} ${ground}`);
  expect(await bar('body')).toBe(before);
});

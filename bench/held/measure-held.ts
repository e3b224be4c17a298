import type { Frame, Page } from '@playwright/test';
import { type LecternBrowser, launchLectern } from '../../scripts/browser/launch-lectern';
import { findBackground } from '../find-background';
import type { Shape } from '../growth/shape';
import { type ServedShape, serveShape } from './serve-shape';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
};

/** A stretch of work, in ms: the time until it is visible, and the longest time for which it blocked the thread. */
export interface Held {
  name: string;
  ms: number;
  block: number;
}

/** Longer waits count as never. */
const GIVE_UP_MS = 60_000;
/** Twenty thousand pictures take minutes to load, which is not measured. */
const LOAD_MS = 300_000;

/** Opens the popup and the reader on a page, and uses the reader unless only the opening is asked for. */
export async function measureHeld(
  executablePath: string,
  extension: string,
  shape: Shape,
  openingOnly = false,
): Promise<Held[]> {
  const browser = await launchLectern({ executablePath, headless: true, extension });
  const served = await serveShape(shape.html);
  const measured: Held[] = [];
  try {
    const page = await openShape(browser, served, shape);
    await step(measured, 'popup', page, () => waitForPopup(browser, page));
    await step(measured, 'reader', page, () => openReader(browser, page));
    const reader = page.frames().find((frame) => frame.url() === 'about:blank');
    if (!openingOnly && reader && (await reader.locator('article').count()) > 0)
      await useReader(measured, page, reader);
    await step(measured, 'close', page, () => toggle(browser));
  } catch (error) {
    const name = `failed: ${String(error).slice(0, 100).replace(/\n/g, ' ')}`;
    measured.push({ name, ms: Number.NaN, block: Number.NaN });
  } finally {
    await browser.close();
    served.stop();
  }
  return measured;
}

async function openShape(
  browser: LecternBrowser,
  { address }: ServedShape,
  { build }: Shape,
): Promise<Page> {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(GIVE_UP_MS);
  await page.goto(address, { timeout: LOAD_MS });
  if (build) await page.evaluate(`(() => { ${build} })()`);
  await page.bringToFront();
  await page.evaluate(WATCH);
  await page.waitForTimeout(500);
  await settle(page);
  return page;
}

/** Notes the longest time between two tasks of the page's thread. */
const WATCH = `(() => {
  let last = performance.now();
  const channel = new MessageChannel();
  globalThis.longest = 0;
  channel.port1.onmessage = () => {
    const now = performance.now();
    globalThis.longest = Math.max(globalThis.longest, now - last);
    last = now;
    setTimeout(() => channel.port2.postMessage(null));
  };
  channel.port2.postMessage(null);
})()`;

async function step(
  measured: Held[],
  name: string,
  page: Page,
  work: () => Promise<unknown>,
): Promise<void> {
  await page.evaluate('globalThis.longest = 0');
  const started = performance.now();
  await work();
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  const ms = performance.now() - started;
  // Deferred work counts too.
  await page.waitForTimeout(300);
  await settle(page);
  measured.push({ name, ms, block: await page.evaluate<number>('globalThis.longest') });
}

/** Waits until the thread has been free for a while. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    let free = 0;
    const look = (due) => setTimeout(() => {
      free = performance.now() - due < 60 ? free + 1 : 0;
      free > 4 ? done() : look(performance.now() + 30);
    }, 30);
    look(performance.now() + 30);
  })`);
}

async function waitForPopup(browser: LecternBrowser, page: Page): Promise<void> {
  const popup = await browser.openPopup(page);
  const shown = 'document.querySelector("article [data-article-body] > *, main h1, main h2")';
  const ends = Date.now() + GIVE_UP_MS;
  while (!(await popup.evaluate<boolean>(`Boolean(${shown})`))) {
    if (Date.now() > ends) throw new Error('the popup shows nothing');
  }
  await popup.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  await popup.close();
}

async function openReader(browser: LecternBrowser, page: Page): Promise<void> {
  const attached = page.waitForEvent('frameattached', {
    predicate: (frame) => frame.url() === '' || frame.url() === 'about:blank',
    timeout: GIVE_UP_MS,
  });
  await toggle(browser);
  const frame = await attached;
  await frame.locator('article, main h1, main h2').first().waitFor();
}

async function toggle(browser: LecternBrowser): Promise<void> {
  const worker = await findBackground(browser.context);
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('read-on-page', tab ?? {});
  });
}

/** What the user does in the reader. Each opens a panel, looks, and closes it. */
async function useReader(measured: Held[], page: Page, reader: Frame): Promise<void> {
  const press = (key: string) => page.keyboard.press(key);
  const panel = reader.locator('dialog[open], [role="dialog"], [role="menu"]');
  // Without an open panel, Escape closes the reader.
  const close = (name: string) =>
    step(measured, `close ${name}`, page, async () => {
      if ((await panel.count()) > 0) await press('Escape');
    });
  await step(measured, 'find', page, async () => {
    await press('/');
    await reader.locator('input').first().fill('e');
    await page.waitForTimeout(400);
  });
  await step(measured, 'find on', page, () => press('Enter'));
  await step(measured, 'close find', page, () => press('Escape'));
  for (const [name, key] of [
    ['heading', 'n'],
    ['contents', 'c'],
    ['gallery', 'g'],
    ['left-out', 'r'],
    ['look', 't'],
    ['export', 'e'],
  ] as const) {
    await step(measured, name, page, () => press(key));
    if (name === 'look') {
      const dark = reader.locator('label:has([data-disc="dark"]) input');
      await step(measured, 'dark', page, () => dark.dispatchEvent('click'));
    }
    if (name !== 'heading') await close(name);
  }
  await step(measured, 'larger', page, () => press('+'));
  await step(measured, 'to the end', page, () =>
    reader.evaluate(() => {
      const main = document.querySelector('main');
      main?.scrollTo(0, main.scrollHeight);
    }),
  );
  const note = reader.locator('[data-article-body] [aria-haspopup="dialog"]').first();
  if ((await note.count()) > 0) {
    await step(measured, 'note', page, () => note.dispatchEvent('click'));
    await close('note');
  }
  await step(measured, 'line focus', page, () => press('i'));
  await step(measured, 'next line', page, () => press('ArrowDown'));
  for (const lines of ['3 lines', '5 lines', 'off']) {
    await step(measured, `line focus: ${lines}`, page, () => press('i'));
  }
  await step(measured, 'pages', page, () => press('v'));
  await step(measured, 'last page', page, () => press('End'));
  await step(measured, 'previous page', page, () => press('ArrowLeft'));
  await step(measured, 'larger in pages', page, () => press('+'));
  await step(measured, 'scrolling', page, () => press('v'));
}

import type { Page } from '@playwright/test';
import { type LecternBrowser, launchLectern } from '@/scripts/browser/launch-lectern';
import { findChromium } from '@/scripts/setup/find-chromium';
import { test as base, expect } from './support/lectern-test';
import { openQuietPage, readStores } from './support/library-inside';
import { isReaderOpen } from './support/open-reader';
import {
  hasVirtualDisplay,
  startVirtualDisplay,
  type VirtualDisplay,
} from './support/virtual-display';

/** Tests with a window on a virtual display, where keys are pressed outside the browser, as a keyboard does. */
const test = base.extend<{ display: VirtualDisplay; windowed: LecternBrowser; story: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
  display: async ({}, use, info) => {
    // Beside other browsers a press can be lost: docs/decisions/0023.
    info.skip(!process.env['LECTERN_REAL_KEYS'], 'LECTERN_REAL_KEYS is not set');
    info.skip(!hasVirtualDisplay(), 'Xvfb and xdotool are not installed');
    const display = await startVirtualDisplay();
    await use(display);
    display.close();
  },
  windowed: async ({ display: _started }, use) => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('no Chromium: npm test installs one');
    const lectern = await launchLectern({
      executablePath,
      headless: false,
      language: 'en',
      inMemory: true,
    });
    await use(lectern);
    await lectern.close();
  },
  story: async ({ display, windowed, site }, use) => {
    const page = await windowed.context.newPage();
    await page.goto(`${site.origin}/night-ferries.html`);
    await page.bringToFront();
    const [window] = display.xdotool('search', '--onlyvisible', '--class', 'chrom').split('\n');
    // There is no window manager to give it the keyboard.
    display.xdotool('windowfocus', '--sync', window ?? '');
    await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
    await use(page);
  },
});

/** Whether the browser shows the popup. */
async function isPopupOpen({ context, address }: LecternBrowser): Promise<boolean> {
  const session = await context.browser()?.newBrowserCDPSession();
  const targets = await session?.send('Target.getTargets');
  await session?.detach();
  return targets?.targetInfos.some(({ url }) => url.startsWith(address('popup.html'))) ?? false;
}

test('the shortcuts of the manifest open the popup and the reader, and save the article', async ({
  display,
  windowed,
  story,
}) => {
  display.xdotool('key', 'alt+r');
  await expect.poll(() => isPopupOpen(windowed)).toBe(true);
  display.xdotool('key', 'Escape');
  await expect.poll(() => isPopupOpen(windowed)).toBe(false);

  display.xdotool('key', 'alt+shift+l');
  await expect.poll(() => isReaderOpen(story)).toBe(true);
  display.xdotool('key', 'alt+shift+l');
  await expect.poll(() => isReaderOpen(story)).toBe(false);

  display.xdotool('key', 'alt+shift+s');
  const inside = await openQuietPage(windowed);
  const savedUrls = async () => {
    // Opening a library that does not exist yet would create it.
    const names = await inside.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    if (!names.includes('lectern-library')) return [];
    return (await readStores(inside)).entries.map(({ url }) => url);
  };
  await expect.poll(savedUrls).toEqual([story.url()]);
});

test('the context menu opens the reader', async ({ display, windowed: _window, story }) => {
  const { x, y } = await story.evaluate(() => ({
    x: screenX + 20,
    y: screenY + outerHeight - innerHeight + 300,
  }));
  // A menu that is still opening misses keys, and the browser does not say when it is open.
  await expect(async () => {
    if (await isReaderOpen(story)) return;
    display.xdotool('key', 'Escape', 'key', 'Escape');
    display.xdotool('mousemove', String(x), String(y), 'click', '3');
    // From the end: "Inspect", "View page source", "Lectern" and its first item.
    for (const key of ['Up', 'Up', 'Up', 'Right', 'Return']) {
      display.xdotool('sleep', '0.3', 'key', key);
    }
    await expect.poll(() => isReaderOpen(story), { timeout: 3_000 }).toBe(true);
  }).toPass({ timeout: 40_000 });
});

import type { Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { launchForTest } from './launch-for-test';
import { test as base, expect } from './lectern-test';
import { hasVirtualDisplay, startVirtualDisplay, type VirtualDisplay } from './virtual-display';

/** Tests with a window on a virtual display, where keys are pressed outside the browser, as a keyboard does. */
export const test = base.extend<{ display: VirtualDisplay; windowed: LecternBrowser; story: Page }>(
  {
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
      const lectern = await launchForTest({ headless: false });
      await use(lectern);
      await lectern.close();
    },
    story: async ({ display, windowed, site }, use) => {
      const page = await windowed.context.newPage();
      await page.goto(`${site.origin}/night-ferries.html`);
      await giveKeyboard(display, page);
      await use(page);
    },
  },
);

/** Gives the keyboard to a page of the browser on the display. */
export async function giveKeyboard(display: VirtualDisplay, page: Page): Promise<void> {
  await page.bringToFront();
  const [window] = display.xdotool('search', '--onlyvisible', '--class', 'chrom').split('\n');
  // There is no window manager to do it.
  display.xdotool('windowfocus', '--sync', window ?? '');
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { type LecternFirefox, launchFirefox } from '@/scripts/browser/launch-firefox';
import { type ServedSite, serveSite } from '@/scripts/site/serve-site';
import { servedBy } from './served-by';

interface FirefoxFixtures {
  site: ServedSite;
  firefox: LecternFirefox;
  /** Whether Lectern is allowed in private windows. */
  inPrivate: boolean;
  /** The folder of the profile, if not a new one. */
  profile: string | undefined;
  /** Waits for a download whose name ends like this, and returns its path and bytes. */
  downloaded(ending: string): Promise<{ path: string; bytes: Uint8Array<ArrayBuffer> }>;
}

/** Tests with a real Firefox that has Lectern installed; skipped where there is none. */
export const test = base.extend<FirefoxFixtures & { downloads: string }>({
  site: servedBy(serveSite),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
  downloads: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-downloads-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  inPrivate: [false, { option: true }],
  profile: [undefined, { option: true }],
  firefox: async ({ downloads, inPrivate, profile }, use) => {
    const executablePath = process.env['FIREFOX_PATH'];
    test.skip(!executablePath, 'Firefox is not installed');
    const firefox = await launchFirefox(executablePath ?? '', { downloads, inPrivate, profile });
    await use(firefox);
    await firefox.close();
  },
  downloaded: async ({ downloads }, use) => {
    await use(async (ending) => {
      // A download has another name until it is complete.
      const find = () => readdirSync(downloads).find((name) => name.endsWith(ending));
      const size = () => {
        const name = find();
        return name === undefined ? 0 : readFileSync(join(downloads, name)).length;
      };
      await expect.poll(size).toBeGreaterThan(0);
      const path = join(downloads, find() ?? '');
      return { path, bytes: new Uint8Array(readFileSync(path)) };
    });
  },
});
export { expect };

/**
 * The text of an element as it is now; empty if there is none. Polls well, because a document may be replaced. Without
 * a handle of the element, which Firefox may refuse to pass on meanwhile.
 */
export const textOf = (scope: Page | Frame, selector: string): Promise<string> =>
  scope
    .evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector)
    .catch(() => '');

/**
 * Presses the control of this name, as soon as there is one: a button, tab, link or summary by its text or label, or a
 * radio button or checkbox by its label.
 */
export async function press(scope: Page | Frame, name: string, within = 'body'): Promise<void> {
  await expect
    .poll(
      () =>
        scope
          .evaluate(
            (name, within) => {
              const controls = [
                ...document.querySelectorAll<HTMLElement>(
                  `${within} :is(button, a, summary, input[type=radio], input[type=checkbox])`,
                ),
              ];
              const nameOf = (control: HTMLElement) =>
                control.getAttribute('aria-label') ??
                (control instanceof HTMLInputElement
                  ? control.closest('label')?.querySelector('span:not([aria-hidden])')?.textContent
                  : control.textContent) ??
                '';
              const found = controls.find((control) => nameOf(control).trim().startsWith(name));
              found?.click();
              return found !== undefined;
            },
            name,
            within,
          )
          .catch(() => false),
      { message: `press ${name}` },
    )
    .toBe(true);
}

/** Saves the article of a page with the popup, and closes the popup. */
export async function saveInFirefox(firefox: LecternFirefox, page: Page): Promise<void> {
  await firefox.pressToolbarButton(page);
  const popup = await firefox.openPopupInTab(page);
  await popup.waitForSelector('article h1');
  await press(popup, 'Save', 'footer');
  await popup.waitForSelector('footer button[aria-pressed=true]');
  await popup.close();
}

/** Opens the reader over a page and returns its frame. */
export async function openReaderInFirefox(firefox: LecternFirefox, page: Page): Promise<Frame> {
  await firefox.pressToolbarButton(page);
  const popup = await firefox.openPopupInTab(page);
  await popup.waitForSelector('article h1');
  // The popup closes itself, so the call may reject.
  await popup
    .$eval('footer button', (button) => (button as HTMLElement).click())
    .catch(() => undefined);
  // Firefox may refuse while the popup's tab closes.
  await expect(() => page.bringToFront()).toPass();
  let found: Frame | undefined;
  await expect
    .poll(async () => {
      for (const frame of page.frames()) {
        if (await frame.$('[data-article-body]').catch(() => null)) found = frame;
      }
      return found !== undefined;
    })
    .toBe(true);
  if (!found) throw new Error('the reader is not open');
  return found;
}

/** Opens a page in a wide window, and the reader over it. */
export async function readInFirefox(
  firefox: LecternFirefox,
  address: string,
): Promise<{ page: Page; reader: Frame }> {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1300, height: 900 });
  await page.goto(address);
  return { page, reader: await openReaderInFirefox(firefox, page) };
}

import { expect, type Frame, type Page, type Worker } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';

/** The parts of the chrome API that are used in the background. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  scripting: {
    executeScript(injection: { files?: string[] }): Promise<{ result: unknown }[]>;
  };
};

/** Opens the reader over a page with the popup's button, as a reader does, and returns its frame. */
export async function openReader(lectern: LecternBrowser, page: Page): Promise<Frame> {
  const popup = await lectern.openPopup(page);
  await popup.waitFor("document.querySelector('article')");
  await popup.click('footer button:first-of-type');
  return findReader(page);
}

/** Returns the frame of an open reader, once it shows something. */
export async function findReader(page: Page): Promise<Frame> {
  const frames = () => page.frames().filter((frame) => frame.url() === 'about:blank');
  let found: Frame | undefined;
  await expect
    .poll(async () => {
      for (const frame of frames()) {
        if (await frame.locator('main').count()) found = frame;
      }
      return found !== undefined;
    })
    .toBe(true);
  if (!found) throw new Error('the reader is not open');
  return found;
}

/** Whether the reader is open over the page. */
export const isReaderOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('lectern-reader') !== null);

/** Triggers the shortcut in the background: a browser without a window has no shortcuts. */
export async function pressShortcut(
  lectern: LecternBrowser,
  page: Page,
  command: 'read-on-page' | 'save-article' = 'read-on-page',
): Promise<void> {
  await page.bringToFront();
  await (await backgroundOf(lectern)).evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab ?? {});
  }, command);
}

/** Returns a function that counts the toggles of the reader that the background has ended since. */
export async function watchToggles(lectern: LecternBrowser): Promise<() => Promise<unknown>> {
  const background = await backgroundOf(lectern);
  await background.evaluate(() => {
    const { executeScript } = chrome.scripting;
    const counts = { toggles: 0 };
    Object.assign(globalThis, { counts });
    chrome.scripting.executeScript = async (injection) => {
      const results = await executeScript(injection);
      // A toggle closes the reader with its first script, or else injects another, which opens or closes it.
      const isLast =
        injection.files?.at(-1)?.endsWith('overlay.js') ?? results[0]?.result === 'closed';
      if (isLast) counts.toggles += 1;
      return results;
    };
  });
  return () => background.evaluate('globalThis.counts.toggles');
}

/** Triggers a context menu item in the background. */
export async function chooseInMenu(
  lectern: LecternBrowser,
  page: Page,
  menuItemId: string,
  linkUrl?: string,
): Promise<void> {
  await page.bringToFront();
  await (await backgroundOf(lectern)).evaluate(
    async (chosen) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch(chosen, tab ?? {});
    },
    { menuItemId, linkUrl },
  );
}

/** Returns the background's worker, started if necessary. */
export async function backgroundOf(lectern: LecternBrowser): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(lectern.address(''));
  return (
    lectern.context.serviceWorkers().find(isOurs) ??
    lectern.context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 10_000 })
  );
}

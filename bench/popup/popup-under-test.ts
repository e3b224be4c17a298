import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type LecternBrowser, launchLectern } from '../../scripts/browser/launch-lectern';
import type { RealPopup } from '../../scripts/browser/real-popup';
import { openIdlePage } from '../open-idle-page';
import { WHEN_LAST_WORDS_PAINTED } from './when-painted';

/** A popup in its own browser. */
export interface PopupUnderTest {
  browser: LecternBrowser;
  /** Opens a fresh page and waits until it is idle, as it is when a reader looks at it. */
  openPage(): Promise<Page>;
  /** Presses the button and waits for the last words. `painted` as `pressedAt`: milliseconds since 1970. */
  open(page: Page): Promise<{ popup: RealPopup; painted: number }>;
}

/** Starts Lectern, or the extension in a folder, for the page in `file`. */
export async function startPopup(
  executablePath: string,
  file: string,
  extension?: string,
): Promise<PopupUnderTest> {
  const html = readFileSync(file, 'utf8');
  const browser = await launchLectern({
    executablePath,
    headless: true,
    ...(extension && { extension }),
  });
  return {
    browser,
    openPage: () => openIdlePage(browser.context, html),
    async open(page) {
      const popup = await browser.openPopup(page);
      return { popup, painted: await popup.evaluate<number>(WHEN_LAST_WORDS_PAINTED) };
    },
  };
}

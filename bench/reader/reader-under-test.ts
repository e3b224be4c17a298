import type { CDPSession, Frame, Page } from '@playwright/test';
import { launchLectern } from '../../scripts/browser/launch-lectern';
import { findBackground } from '../find-background';
import { openIdlePage } from '../open-idle-page';
import type { SamplePage } from './sample-pages';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
};

/** An overlay reader in its own browser. */
export interface ReaderUnderTest {
  /** Opens a page and waits until it is idle. */
  openPage(page: SamplePage): Promise<Page>;
  /** Opens or closes the overlay on the page in front. Returns when it was triggered: milliseconds since 1970. */
  toggle(): Promise<number>;
  close(): Promise<void>;
}

/** Starts the extension in a folder: the peer's, or Lectern's (`pack-lectern.ts`). */
export async function startReader(
  executablePath: string,
  extension: string,
): Promise<ReaderUnderTest> {
  const browser = await launchLectern({ executablePath, headless: true, extension });
  const worker = await findBackground(browser.context);
  return {
    openPage: ({ html }) => openIdlePage(browser.context, html),
    async toggle() {
      return worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const now = performance.timeOrigin + performance.now();
        const togglePeer: unknown = Reflect.get(globalThis, 'toggle');
        if (typeof togglePeer === 'function') togglePeer(tab?.id);
        else chrome.commands.onCommand.dispatch('read-on-page', tab ?? {});
        return now;
      });
    },
    close: browser.close,
  };
}

/** Waits for the reader to open and returns when its article was first painted: milliseconds since 1970. */
export async function whenPainted(page: Page): Promise<number> {
  const frame = await page.waitForEvent('frameattached');
  return paintOf(frame);
}

const paintOf = (frame: Frame): Promise<number> =>
  frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry) resolve(performance.timeOrigin + entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );

/** A string, because compiled functions refer to a helper that the page does not have. */
const WHEN_CLOSED = `new Promise((resolve) => {
  const check = () => {
    if (document.querySelector('lectern-reader')) return requestAnimationFrame(check);
    // The frame after the one in which it is gone: that one has been painted.
    return requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
  };
  check();
})`;

/** Waits for the reader to close and returns when the page was painted again and takes input. */
export const whenClosed = (page: Page): Promise<number> => page.evaluate<number>(WHEN_CLOSED);

/** Returns a page's memory counters after garbage collection. */
export async function measureMemory(session: CDPSession): Promise<Record<string, number>> {
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    documents: of('Documents'),
    frames: of('Frames'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    'heap kB': Math.round(of('JSHeapUsedSize') / 1000),
  };
}

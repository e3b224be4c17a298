import type { Page } from '@playwright/test';
import { residentOf } from '../resident-of';

const MEGA = 1_000_000;

/**
 * Returns the memory of a page in megabytes: its heap after garbage collection, and its whole process (on Linux; NaN
 * elsewhere).
 */
export async function memoryOf(page: Page): Promise<{ heap: number; process: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  const browser = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo } = (await browser?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const pages = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => residentOf(id));
  // The process of the library page is by far the largest.
  return { heap: heap / MEGA, process: pages.length > 0 ? Math.max(...pages) / MEGA : Number.NaN };
}

/** The highest memory of a page while something runs, in megabytes. */
export interface MemoryPeak {
  /**
   * The page's process, what it does not share with files such as the browser's program, the browser's main process,
   * and the page's heap without garbage collection.
   */
  page: number;
  own: number;
  browser: number;
  heap: number;
  /** The memory of the page's process, once a second. */
  curve: number[];
}

/** Starts watching the memory of a page. Returns a function that stops and returns the highest values. */
export async function watchMemory(page: Page): Promise<() => Promise<MemoryPeak>> {
  const session = await page.context().newCDPSession(page);
  const browser = await page.context().browser()?.newBrowserCDPSession();
  await session.send('Performance.enable');
  const peak: MemoryPeak = { page: 0, own: 0, browser: 0, heap: 0, curve: [] };
  const measure = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / MEGA;
    const { processInfo } = (await browser?.send('SystemInfo.getProcessInfo')) ?? {
      processInfo: [],
    };
    const most = (type: string, field?: string) =>
      Math.max(
        0,
        ...processInfo.filter((each) => each.type === type).map(({ id }) => residentOf(id, field)),
      ) / MEGA;
    const now = most('renderer');
    peak.curve.push(Math.round(now));
    peak.page = Math.max(peak.page, now);
    peak.own = Math.max(peak.own, most('renderer', 'RssAnon'));
    peak.browser = Math.max(peak.browser, most('browser'));
    peak.heap = Math.max(peak.heap, heap);
  };
  let measuring: Promise<void> = measure();
  const timer = setInterval(() => {
    measuring = measuring.then(measure).catch(() => undefined);
  }, 1_000);
  return async () => {
    clearInterval(timer);
    await measuring;
    return peak;
  };
}

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

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

function residentOf(process: number): number {
  try {
    const [, kilobytes] =
      /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1_024;
  } catch {
    return Number.NaN;
  }
}

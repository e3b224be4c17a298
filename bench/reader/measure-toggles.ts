import type { Page } from '@playwright/test';
import { measureMemory, type ReaderUnderTest, whenClosed, whenPainted } from './reader-under-test';
import type { SamplePage } from './sample-pages';

/** Milliseconds from the toggle to the painted article, and from closing to a page that takes input. */
export interface Toggles {
  open: number[];
  close: number[];
}

/** Opens and closes several readers over a page, in turn, on a fresh page each time. */
export async function measureToggles<Name extends string>(
  readers: Record<Name, ReaderUnderTest>,
  sample: SamplePage,
  rounds: number,
): Promise<Record<Name, Toggles>> {
  const names = Object.keys(readers) as Name[];
  const entries = names.map((name): [Name, Toggles] => [name, { open: [], close: [] }]);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, all] of entries) {
      const page = await readers[name].openPage(sample);
      const { open, close } = await toggleTwice(readers[name], page);
      await page.close();
      // The first round starts the background and fills the browser's caches.
      if (round === 0) continue;
      all.open.push(open);
      all.close.push(close);
    }
  }
  // `fromEntries` forgets the names.
  return Object.fromEntries(entries) as Record<Name, Toggles>;
}

/** Returns what toggling leaves behind in a page, without what the first opening creates once and keeps. */
export async function measureRemains(
  reader: ReaderUnderTest,
  sample: SamplePage,
  toggles: number,
): Promise<Record<string, number>> {
  const page = await reader.openPage(sample);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await toggleTwice(reader, page);
  const before = await measureMemory(session);
  for (let turn = 0; turn < toggles; turn += 1) await toggleTwice(reader, page);
  const after = await measureMemory(session);
  await page.close();
  const grown = Object.entries(after).map(([what, value]) => [what, value - (before[what] ?? 0)]);
  return Object.fromEntries(grown);
}

async function toggleTwice(
  reader: ReaderUnderTest,
  page: Page,
): Promise<{ open: number; close: number }> {
  const painted = whenPainted(page);
  const opened = await reader.toggle();
  const open = (await painted) - opened;
  await page.waitForTimeout(300);
  const closed = whenClosed(page);
  const triggered = await reader.toggle();
  const close = (await closed) - triggered;
  await page.waitForTimeout(200);
  return { open, close };
}

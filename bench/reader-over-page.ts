import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Frame } from '@playwright/test';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { MADE_PAGES } from './reader/made-pages';
import { measureRemains, measureToggles } from './reader/measure-toggles';
import { packLeastOverlay } from './reader/pack-least-overlay';
import { packLectern } from './reader/pack-lectern';
import { startReader } from './reader/reader-under-test';
import { medianOf } from './statistics';

// Measures the overlay: from the toggle to the painted article, and from closing to a page that takes input, both
// compared with a minimal overlay (peers/least-overlay), in turn in one run; memory left after 50 toggles; and the cost
// of changing the text size of a megabyte of text.
//   npm run bench:reader [-- --rounds 7] [--toggles 50]

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    toggles: { type: 'string', default: '50' },
  },
});
const executablePath = ensureChromium();
ensureBuild();
const peerFolder = await packLeastOverlay();
const ownFolder = packLectern();
const readers = {
  lectern: await startReader(executablePath, ownFolder),
  'least overlay': await startReader(executablePath, peerFolder),
};

console.log('toggle → painted, close → page takes input; median ms, a fresh page each time');
for (const made of MADE_PAGES) {
  const times = await measureToggles(readers, made, Number(values.rounds));
  for (const what of ['open', 'close'] as const) {
    const [mine, least] = [medianOf(times.lectern[what]), medianOf(times['least overlay'][what])];
    const ratio = (mine / least).toFixed(2);
    console.log(
      `  ${made.name.padEnd(8)} ${what.padEnd(6)} ${mine.toFixed(0)} against ${least.toFixed(0)} ms, ${ratio}×`,
    );
  }
}

await printRemains();
await measureTypeChange();
for (const reader of Object.values(readers)) await reader.close();
for (const folder of [ownFolder, peerFolder]) rmSync(folder, { recursive: true });

async function printRemains(): Promise<void> {
  const made = MADE_PAGES[1];
  if (!made) throw new Error('no typical page');
  console.log(`left over after ${values.toggles} toggles on a typical page`);
  for (const [name, reader] of Object.entries(readers)) {
    const grown = await measureRemains(reader, made, Number(values.toggles));
    const shown = Object.entries(grown).map(([what, value]) => `${what} ${value}`);
    console.log(`  ${name.padEnd(14)} ${shown.join(', ')}`);
  }
}

async function measureTypeChange(): Promise<void> {
  const made = MADE_PAGES[2];
  if (!made) throw new Error('no large page');
  const { lectern } = readers;
  const page = await lectern.openPage(made);
  const attached = page.waitForEvent('frameattached');
  await lectern.toggle();
  const frame = await attached;
  await frame.locator('article').waitFor();
  const size = await frame.evaluate(
    () => document.querySelector('article')?.textContent.length ?? 0,
  );
  const costs: number[] = [];
  for (let press = 0; press < 12; press += 1) {
    costs.push(await costOfKey(frame, press % 2 === 0 ? '+' : '-'));
  }
  const cost = medianOf(costs);
  const frames = cost / (1000 / 60);
  console.log(
    `another text size on ${Math.round(size / 1000)} kB: ${cost.toFixed(0)} ms, ${frames.toFixed(1)} frames; ${(frames / (size / 100_000)).toFixed(2)} frames per 100 kB`,
  );
  await page.close();
}

/** Returns the time from the key press to the frame with the new layout. */
function costOfKey(frame: Frame, key: string): Promise<number> {
  return frame.evaluate(async (pressed) => {
    const main = document.querySelector('main');
    main?.scrollTo(0, main.scrollHeight / 2);
    await new Promise((done) => setTimeout(done, 400));
    const before = performance.now();
    main?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - before;
  }, key);
}

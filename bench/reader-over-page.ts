import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Frame } from '@playwright/test';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { measureRemains, measureToggles } from './reader/measure-toggles';
import { packLectern } from './reader/pack-lectern';
import { packMinimalOverlay } from './reader/pack-minimal-overlay';
import { startReader } from './reader/reader-under-test';
import { SAMPLE_PAGES } from './reader/sample-pages';
import { medianOf } from './statistics';

// Measures the overlay: from the toggle to the painted article, and from closing to a page that takes input, both
// compared with a minimal overlay (peers/minimal-overlay), in turn in one run; memory left after 50 toggles; and the
// cost of changing the text size of a megabyte of text.
//   npm run bench:reader [-- --rounds 7] [--toggles 50]

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    toggles: { type: 'string', default: '50' },
  },
});
const executablePath = ensureChromium();
ensureBuild();
const peerFolder = await packMinimalOverlay();
const ownFolder = packLectern();
const readers = {
  lectern: await startReader(executablePath, ownFolder),
  'minimal overlay': await startReader(executablePath, peerFolder),
};

console.log('toggle → painted, close → page takes input; median ms, a fresh page each time');
for (const sample of SAMPLE_PAGES) {
  const times = await measureToggles(readers, sample, Number(values.rounds));
  for (const what of ['open', 'close'] as const) {
    const [own, minimal] = [
      medianOf(times.lectern[what]),
      medianOf(times['minimal overlay'][what]),
    ];
    const ratio = (own / minimal).toFixed(2);
    console.log(
      `  ${sample.name.padEnd(8)} ${what.padEnd(6)} ${own.toFixed(0)} against ${minimal.toFixed(0)} ms, ${ratio}×`,
    );
  }
}

await printRemains();
await measureTypeChange();
for (const reader of Object.values(readers)) await reader.close();
for (const folder of [ownFolder, peerFolder]) rmSync(folder, { recursive: true });

async function printRemains(): Promise<void> {
  const sample = SAMPLE_PAGES[1];
  if (!sample) throw new Error('no typical page');
  console.log(`left over after ${values.toggles} toggles on a typical page`);
  for (const [name, reader] of Object.entries(readers)) {
    const grown = await measureRemains(reader, sample, Number(values.toggles));
    const shown = Object.entries(grown).map(([what, value]) => `${what} ${value}`);
    console.log(`  ${name.padEnd(15)} ${shown.join(', ')}`);
  }
}

async function measureTypeChange(): Promise<void> {
  const sample = SAMPLE_PAGES[2];
  if (!sample) throw new Error('no large page');
  const { lectern } = readers;
  const page = await lectern.openPage(sample);
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

import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { IsolatedPage } from '../scripts/browser/isolated-page';
import { timedRun } from '../scripts/browser/page-extractor';
import { QUIET_SWITCHES } from '../scripts/browser/quiet-switches';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { medianOf, quantileOf } from './statistics';

// The extraction against what it is built on, doing the same on the same pages in the same run:
//   npm run bench:extraction [-- LIST.jsonl ...] [--repeats 5]
// LIST holds lines {id, file, url}, as for npm run extract; the sample site where none is given.

const ROOT = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { repeats: { type: 'string', default: '5' } },
});
const repeats = Number(values.repeats);

const executablePath = ensureChromium();
ensureBuild();
const contenders = {
  lectern: readFileSync(resolve(ROOT, '.output/chrome-mv3/content-scripts/extract.js'), 'utf8'),
  readability: await bundle('clone-readability-purify.ts'),
  defuddle: await bundle('clone-defuddle.ts'),
};
type Contender = keyof typeof contenders;
const names = Object.keys(contenders) as Contender[];

const browser = await chromium.launch({ executablePath, args: QUIET_SWITCHES });
const medians: Record<Contender, number>[] = [];
for (const { html, url } of positionals.length > 0 ? positionals.flatMap(readList) : sampleSite()) {
  const page = await IsolatedPage.open(browser, { html, url });
  const times: Record<Contender, number[]> = { lectern: [], readability: [], defuddle: [] };
  for (let repeat = 0; repeat < repeats; repeat++) {
    // In turn, so that what slows the machine for a while slows all alike.
    for (const name of names) {
      const { ms } = await page.evaluate<{ ms: number }>(timedRun(contenders[name]));
      times[name].push(ms);
    }
  }
  medians.push({
    lectern: medianOf(times.lectern),
    readability: medianOf(times.readability),
    defuddle: medianOf(times.defuddle),
  });
  await page.close();
}
await browser.close();

console.log(`${medians.length} pages, median of ${repeats} runs each, ms`);
for (const name of names) {
  const all = medians.map((page) => page[name]);
  console.log(
    `${name.padEnd(12)} median ${medianOf(all).toFixed(1)}  p95 ${quantileOf(all, 0.95).toFixed(1)}`,
  );
}
for (const peer of ['readability', 'defuddle'] as const) {
  const ratios = medians.map((page) => page.lectern / page[peer]);
  console.log(
    `lectern / ${peer}: median ${medianOf(ratios).toFixed(2)}×  p95 ${quantileOf(ratios, 0.95).toFixed(2)}×`,
  );
}

/** Makes a script of one of the peers, as the content script is one. */
async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, 'peers', entry),
        formats: ['iife'],
        name: 'extract',
      },
    },
  });
  const [chunk] = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}

interface Source {
  html: string;
  url: string;
}

function readList(list: string): Source[] {
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { file, url } = JSON.parse(line) as { file: string; url: string };
      const bytes = readFileSync(resolve(dirname(list), file));
      return { html: (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'), url };
    });
}

function sampleSite(): Source[] {
  return ['night-ferries', 'sounding-books', 'bambae', 'abbara']
    .map((name) => resolve(ROOT, `tests/fixtures/site/${name}.html`))
    .filter((path) => existsSync(path))
    .map((path) => ({ html: readFileSync(path, 'utf8'), url: 'https://news.test/story.html' }));
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { IsolatedPage, type PageSource } from '../scripts/browser/isolated-page';
import {
  bundleExplaining,
  type TimedExtraction,
  timedRun,
} from '../scripts/browser/page-extractor';
import { QUIET_SWITCHES } from '../scripts/browser/quiet-switches';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { bundlePeer } from './peers/bundle-peer';
import { readPages } from './read-pages';
import { medianOf, quantileOf, sumOf } from './statistics';
import { tabulateSteps, typicalTimes } from './step-times';

// Compares the extraction with other extractors, on the same pages in the same run:
//   npm run bench:extraction [-- LIST.jsonl ...] [--repeats 5]
// LIST holds lines {id, file, url}, as for npm run extract; the default is the sample site.

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
  readability: await bundlePeer('clone-readability-purify.ts'),
  defuddle: await bundlePeer('clone-defuddle.ts'),
};
const explaining = await bundleExplaining();
type Contender = keyof typeof contenders;
type Times = Record<Contender, number>;
const names = Object.keys(contenders) as Contender[];

const browser = await chromium.launch({ executablePath, args: QUIET_SWITCHES });
const first: Times[] = [];
const repeated: Times[] = [];
const steps: Map<string, number>[] = [];
for (const source of readPages(positionals)) {
  first.push(await timeFirstRuns(source));
  const { times, perStep } = await timeRepeatedRuns(source);
  repeated.push(times);
  steps.push(perStep);
}
await browser.close();
report('first run on a fresh page', first);
report(`median of ${repeats} runs on one page`, repeated);
console.log(`\nLectern's steps, median of ${repeats} runs on one page: ${steps.length} pages, ms`);
console.log(tabulateSteps(steps));

/** Each contender on its own page, on which nothing has run. */
async function timeFirstRuns(source: PageSource): Promise<Times> {
  const times: Times = { lectern: 0, readability: 0, defuddle: 0 };
  for (const name of names) {
    const page = await IsolatedPage.open(browser, source);
    times[name] = (await page.evaluate<{ ms: number }>(timedRun(contenders[name]))).ms;
    await page.close();
  }
  return times;
}

/** All contenders on one page, in turn, so that slow phases of the machine affect all of them; then each step. */
async function timeRepeatedRuns(
  source: PageSource,
): Promise<{ times: Times; perStep: Map<string, number> }> {
  const page = await IsolatedPage.open(browser, source);
  const times: Record<Contender, number[]> = { lectern: [], readability: [], defuddle: [] };
  const records: TimedExtraction[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const name of names) {
      times[name].push((await page.evaluate<{ ms: number }>(timedRun(contenders[name]))).ms);
    }
    const explained = timedRun(explaining);
    records.push(await page.evaluate<TimedExtraction>(explained));
  }
  await page.close();
  return {
    times: {
      lectern: medianOf(times.lectern),
      readability: medianOf(times.readability),
      defuddle: medianOf(times.defuddle),
    },
    perStep: typicalTimes(records),
  };
}

function report(what: string, pages: readonly Times[]): void {
  console.log(`\n${what}: ${pages.length} pages, ms`);
  for (const name of names) {
    const all = pages.map((page) => page[name]);
    console.log(
      `  ${name.padEnd(12)} median ${medianOf(all).toFixed(1)}  p95 ${quantileOf(all, 0.95).toFixed(1)}`,
    );
  }
  for (const peer of ['readability', 'defuddle'] as const) {
    const ratios = pages.map((page) => page.lectern / page[peer]);
    const total = sumOf(pages.map((page) => page.lectern)) / sumOf(pages.map((page) => page[peer]));
    console.log(
      `  lectern / ${peer}: median ${medianOf(ratios).toFixed(2)}×  p95 ${quantileOf(ratios, 0.95).toFixed(2)}×  all pages together ${total.toFixed(2)}×`,
    );
  }
}

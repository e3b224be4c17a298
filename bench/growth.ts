import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { IsolatedPage } from '../scripts/browser/isolated-page';
import {
  bundleExplaining,
  type TimedExtraction,
  timedRun,
} from '../scripts/browser/page-extractor';
import { QUIET_SWITCHES } from '../scripts/browser/quiet-switches';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { drawGrowth } from './drawing/draw-growth';
import { makeHostileShapes } from './growth/hostile-shapes';
import { makeLongPages } from './growth/long-pages';
import { makeStory } from './growth/make-story';
import type { Shape } from './growth/shape';
import { bundlePeer } from './peers/bundle-peer';
import { medianOf } from './statistics';

// Measures how extraction time grows with page size, and how long and hostile pages affect it:
//   npm run bench:growth [-- --only WORD | --part N/M]
// Draws docs/pictures/extraction-growth.svg. With --only, measures only such pages with a matching name, with --part
// only every Mth of them, and draws nothing.

const ROOT = resolve(import.meta.dirname, '..');
const NODES = [1_000, 3_000, 10_000, 30_000, 100_000];
const REPEATS = 5;
/** Times measured on one page. Milliseconds. */
interface GrowthPoint {
  nodes: number;
  lectern: number;
  baseline: number;
}
/** The extraction must finish within this time, with or without an article. Milliseconds. */
const DEADLINE = 2_000;
/** Blocks pictures: to abort the requests of 20,000 one by one takes half a minute. */
const NO_PICTURES = '--blink-settings=imagesEnabled=false';
const COUNT_NODES = `document.evaluate('count(//node())', document, null, 1, null).numberValue`;

const only = argument('--only');
const [part = 1, parts = 1] = (argument('--part') ?? '1/1').split('/').map(Number);
const executablePath = ensureChromium();
ensureBuild();
const explaining = await bundleExplaining();
const lectern = readFileSync(
  resolve(ROOT, '.output/chrome-mv3/content-scripts/extract.js'),
  'utf8',
);
if (only === undefined && parts === 1) await withBrowser(measureGrowth);
await measureShapes(
  [...makeLongPages(), ...makeHostileShapes()]
    .filter(({ name }) => name.includes(only ?? ''))
    .filter((_, at) => at % parts === part - 1),
);

function argument(name: string): string | undefined {
  return process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
}

/** Uses a browser for each page, so that a page that crashes it does not affect others. */
async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath, args: [...QUIET_SWITCHES, NO_PICTURES] });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function measureGrowth(browser: Browser): Promise<void> {
  const baseline = await bundlePeer('clone-readability-purify.ts');
  const points: GrowthPoint[] = [];
  console.log('nodes      Lectern ms   per 1,000   clone + Readability + DOMPurify ms');
  for (const nodes of NODES) {
    const source = { html: makeStory(nodes), url: 'https://news.test/story.html' };
    const page = await IsolatedPage.open(browser, source);
    const times: { lectern: number[]; baseline: number[] } = { lectern: [], baseline: [] };
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      times.lectern.push((await page.evaluate<{ ms: number }>(timedRun(lectern))).ms);
      times.baseline.push((await page.evaluate<{ ms: number }>(timedRun(baseline))).ms);
    }
    const held = await page.evaluate<number>(COUNT_NODES);
    await page.close();
    const point = {
      nodes: held,
      lectern: medianOf(times.lectern),
      baseline: medianOf(times.baseline),
    };
    points.push(point);
    console.log(
      `${String(held).padEnd(10)} ${point.lectern.toFixed(0).padStart(10)} ${((point.lectern / held) * 1_000).toFixed(2).padStart(11)} ${point.baseline.toFixed(0).padStart(10)}`,
    );
  }
  const drawing = drawGrowth({
    title: 'Time of an extraction against the size of the page',
    sizes: 'nodes of the page',
    unit: 'ms',
    curves: [
      { name: 'Lectern', points: points.map(({ nodes, lectern }) => [nodes, lectern]) },
      {
        name: 'clone + Readability + DOMPurify',
        points: points.map(({ nodes, baseline }) => [nodes, baseline]),
      },
    ],
  });
  writeFileSync(resolve(ROOT, 'docs/pictures/extraction-growth.svg'), drawing);
}

async function measureShapes(shapes: readonly Shape[]): Promise<void> {
  console.log('\n    ms    cpu  outcome  the longest steps');
  const slow: string[] = [];
  for (const shape of shapes) {
    const { ms, cpu, outcome, steps } = await withBrowser((browser) => readShape(browser, shape));
    if (ms > DEADLINE || outcome.startsWith('internal')) slow.push(shape.name);
    const times = [ms, cpu].map((time) => time.toFixed(0).padStart(6)).join(' ');
    console.log(`${times}  ${shape.name}: ${outcome}  ${steps}`);
  }
  if (slow.length > 0) console.log(`\nOver ${DEADLINE} ms or failed: ${slow.join(', ')}`);
}

interface ShapeReading {
  ms: number;
  /** Processor time of the page's thread, ms. Lower than `ms` on a busy machine. */
  cpu: number;
  outcome: string;
  steps: string;
}

async function readShape(browser: Browser, { html, build }: Shape): Promise<ShapeReading> {
  let page: IsolatedPage | undefined;
  try {
    page = await IsolatedPage.open(browser, { html, url: 'https://news.test/shape.html' });
    if (build) await page.evaluate(`(() => { ${build} document.body.getBoundingClientRect(); })()`);
    const before = await page.threadTime();
    const { ms, result } = await page.evaluate<TimedExtraction>(timedRun(lectern));
    const cpu = (await page.threadTime()) - before;
    const outcome = result.ok
      ? `article of ${result.value.wordCount} words`
      : `${result.error.reason} ${result.error.cause ?? ''}`;
    if (ms < DEADLINE / 2) return { ms, cpu, outcome, steps: '' };
    const { record } = await page.evaluate<TimedExtraction>(timedRun(explaining));
    const steps = [...(record?.times ?? [])]
      .sort((one, other) => other.ms - one.ms)
      .slice(0, 3)
      .map((time) => `${time.step} ${time.ms.toFixed(0)}`);
    return { ms, cpu, outcome, steps: steps.join(', ') };
  } catch (error) {
    const never = Number.POSITIVE_INFINITY;
    return { ms: never, cpu: never, outcome: String(error).slice(0, 120), steps: '' };
  } finally {
    await page?.close();
  }
}

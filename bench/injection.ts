import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from '@playwright/test';
import type { PageSource } from '../scripts/browser/isolated-page';
import { type LecternBrowser, launchLectern } from '../scripts/browser/launch-lectern';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { packContenders } from './injection/pack-contenders';
import { bundlePeer } from './peers/bundle-peer';
import { pickEvenly, readPages } from './read-pages';
import { medianOf, quantileOf } from './statistics';

// Measures what the content script costs a reader, as Chromium injects it: from the call to its first line (the browser
// reads, sends and compiles it), and to its result. On each page in turn, in a new tab each time:
//   npm run bench:injection [-- LIST.jsonl ...] [--pages 12] [--repeats 3] [--with NAME=SCRIPT.js ...]
// `--with` adds another build's content script. `nothing` is an empty script.

const BUILD = resolve(import.meta.dirname, '../.output/chrome-mv3');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '12' },
    repeats: { type: 'string', default: '3' },
    with: { type: 'string', multiple: true, default: [] },
  },
});

/** Milliseconds since the call. */
interface Injection {
  firstLine: number;
  result: number;
  /** CPU time of the page's main thread, which excludes other load on the machine. */
  processor: number;
}

const COLUMNS = ['firstLine', 'result', 'processor'] as const;

const executablePath = ensureChromium();
ensureBuild();
const scripts: Record<string, string> = {
  nothing: '',
  lectern: readFileSync(resolve(BUILD, 'content-scripts/extract.js'), 'utf8'),
  readability: `${await bundlePeer('clone-readability-purify.ts')}\nextract;`,
  ...Object.fromEntries(values.with.map(readNamedScript)),
};
const names = Object.keys(scripts);
const pages = pickEvenly(readPages(positionals), Number(values.pages));
const times = new Map<string, Injection[]>(names.map((name) => [name, []]));

const extension = packContenders(BUILD, scripts);
const browser = await launchLectern({ executablePath, headless: true, extension });
const caller = await browser.context.newPage();
await caller.goto(browser.address('options.html'));
for (let repeat = 0; repeat < Number(values.repeats); repeat++) {
  for (const [index, source] of pages.entries()) {
    // Rotates, so that each goes first equally often.
    for (const turn of names.keys()) {
      const name = names[(turn + index + repeat) % names.length] ?? '';
      times.get(name)?.push(await timeInjection(browser, caller, source, name));
    }
  }
}
await browser.close();
rmSync(extension, { recursive: true });

console.log(
  `injection on ${pages.length} pages, minimum of ${values.repeats} fresh tabs each, ms: median / p95`,
);
const lectern = leastPerPage('lectern');
for (const name of names) {
  const least = leastPerPage(name);
  const columns = COLUMNS.map((column) => {
    const all = least.map((one) => one[column]);
    return `${column} ${medianOf(all).toFixed(1)} / ${quantileOf(all, 0.95).toFixed(1)}`;
  });
  // Page by page, so that large and small pages have equal weight.
  const more = least.map((one, page) => one.processor - (lectern[page]?.processor ?? Number.NaN));
  console.log(
    `  ${name.padEnd(14)} ${columns.join('   ')}   processor against lectern ${medianOf(more).toFixed(1)}`,
  );
}

/** Takes the minimum of a page's runs, because other load on the machine can only add time. */
function leastPerPage(name: string): Injection[] {
  const all = times.get(name) ?? [];
  return pages.map((_page, index) => {
    const runs = all.filter((_run, place) => place % pages.length === index);
    const least = (column: keyof Injection) => Math.min(...runs.map((run) => run[column]));
    return {
      firstLine: least('firstLine'),
      result: least('result'),
      processor: least('processor'),
    };
  });
}

async function timeInjection(
  { context }: LecternBrowser,
  caller: Page,
  source: PageSource,
  name: string,
): Promise<Injection> {
  const page = await openPage(context, source);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await readTaskTime(session);
  const injection = await caller.evaluate<Omit<Injection, 'processor'>>(
    injectAndTime(`/${name}.js`),
  );
  const processor = (await readTaskTime(session)) - before;
  await page.close();
  return { ...injection, processor };
}

async function readTaskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Loads the page without its scripts and subresources, in front and idle, as when a reader presses the button. */
async function openPage(context: LecternBrowser['context'], { html, url }: PageSource) {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          body: html,
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': "script-src 'none'; frame-src 'none'",
          },
        })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  await page.waitForTimeout(300);
  return page;
}

function readNamedScript(option: string): [name: string, script: string] {
  const [name = '', file = ''] = option.split('=');
  return [name, readFileSync(file, 'utf8')];
}

/**
 * Runs in a page of the extension: injects a file into the active tab. A string, because the runner would transform a
 * function.
 */
function injectAndTime(file: string): string {
  return `(async () => {
    const now = () => performance.timeOrigin + performance.now();
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const target = { tabId: tab.id };
    const called = now();
    await chrome.scripting.executeScript({ target, files: [${JSON.stringify(file)}] });
    const ended = now();
    const [stamp] = await chrome.scripting.executeScript({ target, func: () => globalThis.firstLineAt });
    return { firstLine: stamp.result - called, result: ended - called };
  })()`;
}

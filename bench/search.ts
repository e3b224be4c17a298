import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { build } from 'esbuild';
import { QUIET_SWITCHES } from '../scripts/browser/quiet-switches';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { listenOnLoopback } from '../scripts/site/listen-on-loopback';
import { residentOf } from './resident-of';
import type { Figures } from './search/run-candidate';
import { medianOf, quantileOf } from './statistics';

// Measures how the search engine indexes and searches an invented library, in a worker of a real Chromium:
//   npm run bench:search [-- --articles NUMBER]
// To compare another engine, add a file beside search/sqlite-fts5.ts and its name below.

const ROOT = resolve(import.meta.dirname, '..');
const CANDIDATES = ['sqlite-fts5'];
const WASM = resolve(ROOT, 'node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm');
/** Maximum time to build an index. Milliseconds. */
const DEADLINE = 600_000;

const option = (name: string) => {
  const place = process.argv.indexOf(name);
  return place < 0 ? undefined : process.argv[place + 1];
};
const articles = Number(option('--articles') ?? 10_000);
const executablePath = ensureChromium();

for (const name of CANDIDATES) {
  console.log(`\n${name}, ${articles} articles`);
  await measureCandidate(name).catch((error: unknown) => console.log(`  given up: ${error}`));
}

async function measureCandidate(name: string): Promise<void> {
  const script = await bundle(name);
  const server = createServer((request, response) => {
    const [type, body] = request.url?.endsWith('.js')
      ? ['text/javascript', script]
      : request.url?.endsWith('.wasm')
        ? ['application/wasm', readFileSync(WASM)]
        : ['text/html', '<!doctype html><title>bench</title>'];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  const { origin, close } = await listenOnLoopback(server);
  const profile = mkdtempSync(join(tmpdir(), 'lectern-search-'));
  try {
    const built = await inBrowser(profile, (context) => run(context, origin, articles));
    console.log(
      `  built in ${(built.figures.build ?? 0).toFixed(0)} ms, stored ${mega(built.stored)}, process ${mega(built.memory)}`,
    );
    const asked = await inBrowser(profile, (context) => run(context, origin, 0));
    console.log(
      `  opened in ${asked.figures.open.toFixed(0)} ms, one update ${(asked.figures.update ?? 0).toFixed(0)} ms, process ${mega(asked.memory)}`,
    );
    for (const [kind, times] of Object.entries(asked.figures.times)) {
      console.log(
        `  ${kind.padEnd(8)} p50 ${medianOf(times).toFixed(1).padStart(7)}  p95 ${quantileOf(times, 0.95).toFixed(1).padStart(7)}  first ${(times[0] ?? 0).toFixed(1)}  most found ${asked.figures.found[kind]}`,
      );
    }
  } finally {
    await close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(ROOT, `bench/search/${name}.ts`)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    minify: true,
  });
  return outputFiles?.[0]?.text ?? '';
}

async function inBrowser<T>(profile: string, work: (context: BrowserContext) => Promise<T>) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: QUIET_SWITCHES,
  });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

async function run(context: BrowserContext, address: string, count: number) {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (process.argv.includes('--verbose')) console.log(`  … ${message.text()}`);
  });
  await page.goto(address);
  const figures = await page.evaluate(
    ({ count, deadline }) =>
      new Promise<Figures>((done, refuse) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        setTimeout(() => refuse(new Error(`timed out after ${deadline} ms`)), deadline);
        worker.onerror = ({ message }) => refuse(new Error(message));
        worker.onmessage = ({ data }) => {
          if (data.progress) console.log(data.progress.join(' '));
          else if (data.error) refuse(new Error(data.error));
          else done(data.ok);
        };
        worker.postMessage({ build: count });
        Object.assign(globalThis, { worker });
      }),
    { count, deadline: DEADLINE },
  );
  const stored = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  return { figures, stored, memory: await memoryOf(context) };
}

/** Returns the memory of the browser's largest renderer process. Bytes. */
async function memoryOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => residentOf(id));
  return Math.max(0, ...sizes);
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

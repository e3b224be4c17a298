import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { startFilledLibrary } from './library/library-under-test';
import { STATIC_POPUP } from './peers/static-popup';
import { startPopup } from './popup/popup-under-test';
import { packLectern } from './reader/pack-lectern';
import { packMinimalOverlay } from './reader/pack-minimal-overlay';
import { startReader } from './reader/reader-under-test';
import { SAMPLE_PAGES } from './reader/sample-pages';
import type { Spent } from './trace/account-time';
import { tracePopup } from './trace/popup-scene';
import { printSpent, sumOfSpent } from './trace/print-spent';
import { traceReader } from './trace/reader-scene';
import { traceSearch } from './trace/search-scene';

// Records openings with Chromium's tracing and prints where the time of the median one went, beside the floor.
//   npm run bench:trace -- popup|reader|search [--runs 5]

const ARTICLES = 1_000;
const PICTURE_BYTES = 1_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
const executablePath = ensureChromium();
const scenes: Record<string, () => Promise<void>> = {
  popup: tracePopups,
  reader: traceReaders,
  search: traceSearches,
};
ensureBuild();
for (const name of positionals.length > 0 ? positionals : Object.keys(scenes)) {
  const scene = scenes[name];
  if (!scene) throw new Error(`no such scene: ${name}`);
  await scene();
}

async function tracePopups(): Promise<void> {
  const file = 'tests/fixtures/site/night-ferries.html';
  const subjects = {
    Lectern: await startPopup(executablePath, file),
    'static popup': await startPopup(executablePath, file, STATIC_POPUP),
  };
  const columns = await inTurn(subjects, (subject) => tracePopup(subject));
  for (const { browser } of Object.values(subjects)) await browser.close();
  printSpent('toolbar button → last words, warm', columns);
}

async function traceReaders(): Promise<void> {
  const [ownFolder, peerFolder] = [packLectern(), await packMinimalOverlay()];
  const subjects = {
    Lectern: await startReader(executablePath, ownFolder),
    'minimal overlay': await startReader(executablePath, peerFolder),
  };
  for (const sample of SAMPLE_PAGES.slice(0, 2)) {
    const columns = await inTurn(subjects, (subject) => traceReader(subject, sample));
    printSpent(`toggle → reader painted, ${sample.name}`, columns);
  }
  for (const subject of Object.values(subjects)) await subject.close();
  for (const folder of [ownFolder, peerFolder]) rmSync(folder, { recursive: true });
}

/** Only Lectern has a library to search. */
async function traceSearches(): Promise<void> {
  const library = await startFilledLibrary(executablePath, ARTICLES, PICTURE_BYTES);
  const columns = await inTurn({ Lectern: library }, traceSearch);
  await library.close();
  printSpent(`typed word → rows, ${ARTICLES} articles`, columns);
}

/** Traces the subjects in turn; returns the median run of each. The first runs, which fill caches, are left out. */
async function inTurn<Subject>(
  subjects: Record<string, Subject>,
  trace: (subject: Subject) => Promise<Map<string, Spent>>,
): Promise<Record<string, Map<string, Spent>>> {
  const all = new Map<string, Map<string, Spent>[]>();
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, subject] of Object.entries(subjects)) {
      const spent = await trace(subject);
      if (run > 0) all.set(name, [...(all.get(name) ?? []), spent]);
    }
  }
  const medians = [...all].map(([name, traces]) => {
    const sorted = traces.sort((one, other) => sumOfSpent(one).wall - sumOfSpent(other).wall);
    return [name, sorted[Math.floor(sorted.length / 2)] ?? new Map()] as const;
  });
  return Object.fromEntries(medians);
}

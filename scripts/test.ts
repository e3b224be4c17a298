import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureChromium } from './setup/ensure-chromium';
import { ensureFirefox } from './setup/ensure-firefox';

// Everything that must hold before a change is kept, in the order in which it fails fastest. Each step runs even when
// one before it failed, so that one run tells all; the last line counts.

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'test-results');

interface Step {
  name: string;
  /** A package's command and its arguments. */
  command: [script: string, ...words: string[]];
  /** Where the step leaves its counts; a step without counts as one. */
  counts?: () => Counts;
}

interface Counts {
  passed: number;
  failed: number;
}

const BIOME = '@biomejs/biome/bin/biome';
const WXT = 'wxt/bin/wxt.mjs';
const steps: Step[] = [
  { name: 'prepare', command: [WXT, 'prepare'] },
  { name: 'format and lint', command: [BIOME, 'check', '--error-on-warnings', '.'] },
  { name: 'unused code', command: ['knip/bin/knip.js'] },
  { name: 'types', command: ['typescript/bin/tsc', '--noEmit'] },
  { name: 'unit tests', command: ['vitest/vitest.mjs', 'run'], counts: readUnitCounts },
  { name: 'build for Chrome', command: [WXT, 'build'] },
  { name: 'build for Firefox', command: [WXT, 'build', '-b', 'firefox'] },
  { name: 'end to end', command: ['@playwright/test/cli.js', 'test'], counts: readBrowserCounts },
];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
process.env['CHROME_PATH'] = ensureChromium();
const firefox = ensureFirefox();
if (firefox) process.env['FIREFOX_PATH'] = firefox;

const total: Counts = { passed: 0, failed: 0 };
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const started = performance.now();
  const counts = run(step);
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
}
const summary = `${total.passed} passed, ${total.failed} failed`;
writeFileSync(join(RESULTS, 'summary.txt'), `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = total.failed === 0 ? 0 : 1;

function run({ command: [script, ...words], counts }: Step): Counts {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...words], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const own = counts ? tryRead(counts) : null;
  if (!own) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  // A runner may fail without a failed test: a file that does not load, nothing found to run.
  return status === 0 || own.failed > 0 ? own : { ...own, failed: 1 };
}

function tryRead(counts: () => Counts): Counts | null {
  try {
    return counts();
  } catch {
    return null;
  }
}

function readUnitCounts(): Counts {
  const { numPassedTests, numFailedTests } = readResults('unit.json');
  return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
}

function readBrowserCounts(): Counts {
  const { expected, unexpected, flaky } = readResults('e2e.json')['stats'] as Record<
    string,
    number
  >;
  if (flaky) console.log(`${flaky} passed only at the second attempt: see “flaky” above`);
  return { passed: (expected ?? 0) + (flaky ?? 0), failed: unexpected ?? 0 };
}

/** Written by the runners a moment ago. */
function readResults(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(RESULTS, name), 'utf8')) as Record<string, unknown>;
}

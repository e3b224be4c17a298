import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './steps';

/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/**
 * Returns the counts of a step that has ended: of its tests, where the runner left them in the results folder, else one
 * for the step itself. A runner that ends badly without a failed test (a file that does not load) counts as a failure.
 */
export function countsOf(step: Step, hasPassed: boolean, resultsFolder: string): Counts {
  const own = step.results && readCounts(step.results, resultsFolder);
  if (!own) return hasPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return hasPassed || own.failed > 0 ? own : { ...own, failed: 1 };
}

function readCounts(file: NonNullable<Step['results']>, folder: string): Counts | null {
  try {
    const results: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return file === 'unit.json' ? readUnitCounts(results) : readBrowserCounts(results);
  } catch {
    // The runner died before it wrote anything.
    return null;
  }
}

/** Written by vitest's own reporter a moment ago. */
function readUnitCounts(results: unknown): Counts {
  const { numPassedTests, numFailedTests } = results as Record<string, number>;
  return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
}

/** Written by Playwright's own reporter a moment ago. A test that needed its second attempt counts as passed. */
function readBrowserCounts(results: unknown): Counts {
  const { expected, unexpected, flaky } = (results as { stats: Record<string, number> }).stats;
  return { passed: (expected ?? 0) + (flaky ?? 0), failed: unexpected ?? 0 };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './steps';

/** Numbers of tests that passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/**
 * Returns the test counts of a finished step from the results folder, or counts the step itself as one test. A runner
 * that fails without a failed test (for example, a file that does not load) counts as one failure.
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
    // The runner crashed before it wrote a report.
    return null;
  }
}

/** The format of vitest's JSON reporter. */
function readUnitCounts(results: unknown): Counts {
  const { numPassedTests, numFailedTests } = results as Record<string, number>;
  return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
}

/** The format of Playwright's JSON reporter. A test that passes on its second attempt counts as passed. */
function readBrowserCounts(results: unknown): Counts {
  const { expected, unexpected, flaky } = (results as { stats: Record<string, number> }).stats;
  return { passed: (expected ?? 0) + (flaky ?? 0), failed: unexpected ?? 0 };
}

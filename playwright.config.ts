import { defineConfig } from '@playwright/test';

/** Killed browsers, full disks, pages of 10 MB: each needs most of a machine, so no two run at once. */
const HEAVY =
  /\/(?:crash|damaged-library|firefox-faults|full-disk|hostile-backup|killed-import|killed-work|large-pages|several-tabs|slow-pages|stopped-background)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: false,
  workers: 2,
  // A browser on a busy machine may be too slow once. A test that passes only at the second attempt is named in the
  // summary, and is a defect to be examined.
  retries: 1,
  // Detects hangs; speed is measured in bench/.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [
    // First, so that they run beside the others from the start.
    { name: 'heavy', testMatch: HEAVY, workers: 1 },
    { name: 'browser', testIgnore: HEAVY },
  ],
  reporter: [
    ['list'],
    ['json', { outputFile: 'test-results/e2e.json' }],
    ['./scripts/steps/e2e-rerun-reporter.ts'],
  ],
});

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const FOLDERS = '{utils,components,entrypoints,modules,tests,bench,training}/**';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'jsdom',
    setupFiles: ['tests/setup.ts'],
    reporters: [
      'default',
      ['json', { outputFile: 'test-results/unit.json' }],
      './scripts/steps/unit-rerun-reporter.ts',
    ],
    // For the command that runs a failed test again.
    includeTaskLocation: true,
    testTimeout: 15_000,
    projects: [
      {
        extends: true,
        // Files share a document: making one for each costs more than the tests.
        test: {
          name: 'logic',
          include: [`${FOLDERS}/*.test.ts`],
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // What is drawn is on a page of its own, with its own focus and keys.
        // After the others: run among them, these would take their workers, and each file a document, from them.
        test: {
          name: 'components',
          include: [`${FOLDERS}/*.test.tsx`],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

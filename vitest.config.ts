import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const FOLDERS = '{utils,components,entrypoints,modules,tests,bench,training,scripts}/**';

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
        // Files share a document: creating one for each takes longer than the tests.
        test: {
          name: 'logic',
          include: [`${FOLDERS}/*.test.ts`],
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // Each file has a document of its own, with its own focus and keys. After the others, which would otherwise
        // wait for workers.
        test: {
          name: 'components',
          include: [`${FOLDERS}/*.test.tsx`],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

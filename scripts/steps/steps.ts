/** The steps of `npm test`. */
export type StepName =
  | 'prepare'
  | 'lint'
  | 'knip'
  | 'typecheck'
  | 'build:chrome'
  | 'build:firefox'
  | 'test:unit'
  | 'test:e2e';

/** A command and its dependencies. */
export interface Step {
  title: string;
  /** A package's command-line script, as a path inside node_modules. */
  script: string;
  args: readonly string[];
  /** Steps that must end first, if they are part of the run. */
  after: readonly StepName[];
  /** The report in test-results that holds the counts; a step without one counts as one test. */
  results?: 'unit.json' | 'e2e.json';
  /** The package.json script that runs this step alone. */
  command: string;
}

const WXT = 'wxt/bin/wxt.mjs';

/** In the order in which they start: cheap steps come first, so that mistakes are reported early. */
export const STEPS: Readonly<Record<StepName, Step>> = {
  prepare: { title: 'prepare', script: WXT, args: ['prepare'], after: [], command: 'check' },
  lint: {
    title: 'format and lint',
    script: '@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings', '.'],
    after: [],
    command: 'lint',
  },
  knip: {
    title: 'unused code',
    script: 'knip/bin/knip.js',
    args: [],
    after: ['prepare'],
    command: 'knip',
  },
  typecheck: {
    title: 'types',
    script: 'typescript/bin/tsc',
    args: ['--noEmit'],
    after: ['prepare'],
    command: 'typecheck',
  },
  'build:chrome': {
    title: 'build for Chrome',
    script: WXT,
    args: ['build'],
    after: ['prepare'],
    command: 'build',
  },
  'build:firefox': {
    title: 'build for Firefox',
    script: WXT,
    args: ['build', '-b', 'firefox'],
    after: ['prepare'],
    command: 'build',
  },
  'test:unit': {
    title: 'unit tests',
    script: 'vitest/vitest.mjs',
    args: ['run'],
    after: ['prepare'],
    results: 'unit.json',
    command: 'test:unit',
  },
  // Browsers use every core, so nothing else runs in parallel.
  'test:e2e': {
    title: 'end to end',
    script: '@playwright/test/cli.js',
    args: ['test'],
    after: ['lint', 'knip', 'typecheck', 'build:chrome', 'build:firefox', 'test:unit'],
    results: 'e2e.json',
    command: 'test:e2e',
  },
};

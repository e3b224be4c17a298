import { relative } from 'node:path';
import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { printRerun } from './print-rerun';

/** Prints, after a run of the end-to-end tests with failures, the command that runs each failed test again. */
export default class E2eRerunReporter implements Reporter {
  #all: Suite | undefined;

  onBegin(_config: FullConfig, all: Suite): void {
    this.#all = all;
  }

  onEnd(): void {
    const failed = this.#all?.allTests().filter((test) => test.outcome() === 'unexpected') ?? [];
    printRerun(
      'test:e2e',
      failed.map(({ location }) => `${relative(process.cwd(), location.file)}:${location.line}`),
    );
  }

  /** The list of tests has the screen; this adds to it. */
  printsToStdio(): boolean {
    return false;
  }
}

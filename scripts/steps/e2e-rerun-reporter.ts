import { relative } from 'node:path';
import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { printRerun } from './print-rerun';

/** Prints the commands that rerun each failed end-to-end test. */
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

  /** False, because the list reporter prints the progress; this only adds to it. */
  printsToStdio(): boolean {
    return false;
  }
}

import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { printRerun } from './print-rerun';

/** Prints the commands that rerun each failed unit test file. */
export default class UnitRerunReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const failed = modules.filter((module) => module.state() === 'failed');
    printRerun('test:unit', failed.flatMap(placesOf));
  }
}

/** Returns the failed tests of a file, as `file:line`; the file itself if it failed outside a test. */
function placesOf(module: TestModule): string[] {
  const path = relative(process.cwd(), module.moduleId);
  const tests = [...module.children.allTests('failed')];
  if (tests.length === 0 || module.errors().length > 0) return [path];
  return tests.map(({ location }) => (location ? `${path}:${location.line}` : path));
}

import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { printRerun } from './print-rerun';

/** Prints, after a run of the unit tests with failures, the command that runs each failed file again. */
export default class UnitRerunReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const failed = modules.filter((module) => module.state() === 'failed');
    printRerun('test:unit', failed.flatMap(placesOf));
  }
}

/** The failed tests of a file, as `file:line`; the file itself where it failed outside a test. */
function placesOf(module: TestModule): string[] {
  const path = relative(process.cwd(), module.moduleId);
  const tests = [...module.children.allTests('failed')];
  if (tests.length === 0 || module.errors().length > 0) return [path];
  return tests.map(({ location }) => (location ? `${path}:${location.line}` : path));
}

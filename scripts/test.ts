import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUpBrowsers } from './setup/set-up-browsers';
import { RESULTS, runSteps, type StepReport } from './steps/run-steps';

// Everything that must hold before a change is kept. The last line counts.

rmSync(RESULTS, { recursive: true, force: true });
setUpBrowsers();
const reports = await runSteps({
  names: ['prepare', 'lint', 'knip', 'typecheck', 'build:chrome', 'build:firefox', 'test:unit', 'test:e2e'],
});
const sum = (field: 'passed' | 'failed') =>
  reports.reduce((total, report) => total + report[field], 0);
const summary = `${sum('passed')} passed, ${sum('failed')} failed`;
writeFileSync(join(RESULTS, 'summary.txt'), `${summary}\n`);
console.log(`\n${reports.map(lineOf).join('\n')}\n\n${summary}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

function lineOf({ title, seconds, passed, failed }: StepReport): string {
  return `${title.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`;
}

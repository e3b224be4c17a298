import { ensureBuild } from './setup/ensure-build';
import { setUpBrowsers } from './setup/set-up-browsers';
import { type Run, runSteps } from './steps/run-steps';

// Runs one step of `npm test`: npm run lint, typecheck, test:unit, test:e2e. Arguments after `--` are passed on.

const [command = '', ...args] = process.argv.slice(2);
const runs: Record<string, Run> = {
  lint: { names: ['lint'], args },
  typecheck: { names: ['prepare', 'typecheck'], args },
  'test:unit': { names: ['prepare', 'test:unit'], args },
  'test:e2e': { names: ['prepare', 'test:e2e'], args },
  knip: { names: ['prepare', 'knip'], args },
  check: { names: ['prepare', 'lint', 'knip', 'typecheck', 'test:unit'] },
};
const run = runs[command];
if (!run) throw new Error(`Unknown step “${command}”. Steps: ${Object.keys(runs).join(', ')}.`);
if (command === 'test:e2e') {
  setUpBrowsers();
  ensureBuild('chrome');
  ensureBuild('firefox');
}
const reports = await runSteps(run);
process.exitCode = reports.every(({ failed }) => failed === 0) ? 0 : 1;

// Runs one of this folder's commands on a machine that may have only Node and git:
//   node scripts/with-packages.mjs COMMAND [ARGUMENTS]
// Plain JavaScript, because it runs before any package is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname ?? '.', '..');
const MIN_NODE = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < MIN_NODE[0] || (major === MIN_NODE[0] && minor < MIN_NODE[1])) {
  console.error(
    `Lectern needs Node ${MIN_NODE.join('.')} or newer; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

if (!arePackagesInstalled()) {
  console.error('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const installed = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    // npm's output goes to stderr, so that the command's own output stays clean.
    stdio: ['inherit', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
}

const [command = '', ...commandArguments] = process.argv.slice(2);
const script = join(ROOT, 'scripts', `${command}.ts`);
const run = spawnSync(process.execPath, ['--import', 'tsx', script, ...commandArguments], {
  cwd: process.cwd(),
  stdio: 'inherit',
});
process.exit(run.status ?? 1);

/** Whether the installed packages match the lock file. npm writes its own copy of the lock when it finishes. */
function arePackagesInstalled() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || present[path]?.version === version,
  );
}

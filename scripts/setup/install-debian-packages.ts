import { spawnSync } from 'node:child_process';
import { findCommand } from './find-command';

/**
 * Installs packages with apt-get. Does nothing unless run as root on a machine that has it. Returns whether the
 * packages were installed. Reports to stderr.
 */
export function installDebianPackages(...names: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !findCommand('apt-get')) return false;
  console.error(`Installing ${names.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
      .status === 0;
  return run('update') && run('install', '--yes', '--no-install-recommends', ...names);
}

import { spawnSync } from 'node:child_process';
import { findCommand } from './find-command';

/**
 * Installs Debian packages on a Debian machine when run as root. Returns whether it succeeded. Reports to stderr.
 */
export function installDebianPackages(...names: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !findCommand('apt-get')) return false;
  console.error(`Installing ${names.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words: string[]) =>
    spawnSync('apt-get', words, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
      .status === 0;
  return run('update') && run('install', '--yes', '--no-install-recommends', ...names);
}

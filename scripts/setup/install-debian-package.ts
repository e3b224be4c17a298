import { spawnSync } from 'node:child_process';
import { findCommand } from './find-command';

/** Installs a Debian package when this is a Debian machine and we may; answers whether it did. Says on stderr what it does. */
export function installDebianPackage(name: string): boolean {
  if (process.getuid?.() !== 0 || !findCommand('apt-get')) return false;
  console.error(`Installing ${name} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words: string[]) =>
    spawnSync('apt-get', words, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
      .status === 0;
  return run('update') && run('install', '--yes', '--no-install-recommends', name);
}

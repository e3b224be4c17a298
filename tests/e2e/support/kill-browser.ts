import { readlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Kills the browser of a profile, as a power cut would: all its processes at once, without writing anything. Throws if
 * there is none.
 */
export function killBrowser(profile: string): void {
  // A test's browser leads a process group, which its child processes stay in.
  process.kill(-leaderOf(profile), 'SIGKILL');
}

/** Returns the browser's main process: it locks its profile with a link to "host-pid". */
function leaderOf(profile: string): number {
  const leader = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  if (!Number.isInteger(leader) || leader <= 1) throw new Error(`no browser runs on ${profile}`);
  return leader;
}

import { readlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Ends the browser of a profile as a power cut would: every process of it at once, with nothing written down before.
 * Throws when there is none.
 */
export function killBrowser(profile: string): void {
  // A browser of a test leads a group of its own; what it starts stays in it.
  process.kill(-leaderOf(profile), 'SIGKILL');
}

/** The browser's first process: it locks its profile with a link to "host-pid". */
function leaderOf(profile: string): number {
  const leader = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  if (!Number.isInteger(leader) || leader <= 1) throw new Error(`no browser runs on ${profile}`);
  return leader;
}

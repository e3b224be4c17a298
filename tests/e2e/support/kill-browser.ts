import { execFileSync } from 'node:child_process';

/**
 * Ends the browser of a profile as a power cut would: every process of it at once, with nothing written down before.
 * Throws when there is none.
 */
export function killBrowser(profile: string): void {
  const [leader] = processesOf(profile);
  if (leader === undefined) throw new Error(`no browser runs on ${profile}`);
  // A browser of a test leads a group of its own; what it starts stays in it.
  process.kill(-leader, 'SIGKILL');
}

/** Those with the profile in their command line that are no children of others of them. */
function processesOf(profile: string): number[] {
  const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args=']).toString().split('\n');
  return lines
    .filter((line) => line.includes(`--user-data-dir=${profile}`) && !line.includes('--type='))
    .map((line) => Number.parseInt(line, 10));
}

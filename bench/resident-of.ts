import { readFileSync } from 'node:fs';

/** Returns the memory of a process, in bytes, by its field in `/proc`. NaN if it has ended, and outside Linux. */
export function residentOf(process: number, field = 'VmRSS'): number {
  try {
    const [, kilobytes] =
      new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1_024;
  } catch {
    return Number.NaN;
  }
}

import { check } from 'recheck';
import type { Pattern } from './list-patterns';

/** The timeout of the tool for one pattern, in ms. Most take a few milliseconds, more on a busy machine. */
const PATIENCE = 120_000;

/**
 * Returns how the time of a pattern grows: `safe` if linearly. The same pattern always gives the same answer: the
 * tool's random numbers are fixed, and its search for slow texts ends by number, not by time.
 */
export async function checkPattern({ source, flags }: Pattern): Promise<string> {
  const { status } = await check(source, flags, {
    timeout: PATIENCE,
    randomSeed: 1,
    incubationTimeout: PATIENCE,
    attackTimeout: PATIENCE,
  });
  return status;
}

import type { KnownEntry } from './library-lookup';

/**
 * How something from outside stands to the library: `new` under its address; `same` in what it says; else which side was
 * saved later. A text stands above an address whose text was not fetched, whatever their dates.
 */
export type Verdict = 'new' | 'same' | 'newer-there' | 'newer-here';

/** One of each, in the order of a list. */
export const VERDICTS: readonly Verdict[] = ['new', 'newer-there', 'newer-here', 'same'];

/** Compares an entry from outside with the one here under its address, if there is one. */
export function compareEntries(
  there: Omit<KnownEntry, 'id'>,
  here: Omit<KnownEntry, 'id'> | undefined,
): Verdict {
  if (!here) return 'new';
  if (there.kind !== here.kind) return there.kind === 'article' ? 'newer-there' : 'same';
  if (there.textHash === here.textHash) return 'same';
  return there.savedAt > here.savedAt ? 'newer-there' : 'newer-here';
}

import type { ComparedEntry } from './library-lookup';

/**
 * How an incoming entry compares to the library: `new` address, `same` text, or which side was saved later. A text is
 * always newer than a link, and a whole text than a part.
 */
export type Verdict = 'new' | 'same' | 'newer-there' | 'newer-here';

/** All verdicts, in display order. */
export const VERDICTS: readonly Verdict[] = ['new', 'newer-there', 'newer-here', 'same'];

/** Compares an incoming entry with the one at its address, if any. */
export function compareEntries(there: ComparedEntry, here: ComparedEntry | undefined): Verdict {
  if (!here) return 'new';
  if (there.kind !== here.kind) return there.kind === 'article' ? 'newer-there' : 'same';
  if (there.textHash === here.textHash) return 'same';
  if (!there.partial !== !here.partial) return there.partial ? 'newer-here' : 'newer-there';
  return there.savedAt > here.savedAt ? 'newer-there' : 'newer-here';
}

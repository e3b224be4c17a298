import type { PairedNote } from '@/utils/article/notes/pair-notes';

/** Numbers the notes of pairs from 1, in the order of their first marks. */
export const numberNotes = (pairs: readonly PairedNote[]): Map<Element, number> =>
  new Map([...new Set(pairs.map(({ note }) => note))].map((note, at) => [note, at + 1]));

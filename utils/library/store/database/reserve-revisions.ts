import type { LibraryWrite } from './library-schema';

/** Reserves the next `count` revisions in a write and returns the first. */
export async function reserveRevisions(write: LibraryWrite, count: number): Promise<number> {
  const facts = write.objectStore('facts');
  const last = (await facts.get('revision')) ?? 0;
  await facts.put(last + count, 'revision');
  return last + 1;
}

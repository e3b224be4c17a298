import type { LibraryWrite } from './library-database';

/** Takes the next `count` revisions in a write; answers the first of them. */
export async function takeRevisions(write: LibraryWrite, count: number): Promise<number> {
  const facts = write.objectStore('facts');
  const last = (await facts.get('revision')) ?? 0;
  await facts.put(last + count, 'revision');
  return last + 1;
}

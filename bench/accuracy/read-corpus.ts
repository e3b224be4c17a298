import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One page of a corpus. `file` is absolute. */
export interface CorpusPage {
  id: string;
  set: string;
  file: string;
  url: string;
}

/** The names of the corpora and their lists. */
export const SETS = ['news', 'text', 'wide'];

/** Returns the pages of these sets that are in the folder, in list order, keeping every `every`th page of each set. */
export function readCorpus(folder: string, sets: readonly string[], every: number): CorpusPage[] {
  return sets.flatMap((set) => {
    const list = join(folder, `${set}.jsonl`);
    if (!existsSync(list)) return [];
    return readFileSync(list, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .filter((_line, index) => index % every === 0)
      .map((line) => toPage(line, set, folder));
  });
}

function toPage(line: string, set: string, folder: string): CorpusPage {
  // The lists belong to the corpus; a malformed line throws when its page is opened.
  const { id, file, url } = JSON.parse(line) as Omit<CorpusPage, 'set'>;
  return { id, set, file: resolve(folder, file), url };
}

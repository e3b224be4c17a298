import { beforeEach, expect, test } from 'vitest';
import { useNodeFiles } from '@/tests/support/use-node-files';
import { openArchive } from './archive-reader';
import { createArchiveWriter } from './archive-writer';
import { gatherBlob } from './gather-blob';

beforeEach(useNodeFiles);

const FILES = 800;
const pathOf = (number: number) => `articles/${number}/article.json`;

/** Returns words that hardly compress, so that the archive has many times the size of what is read of it at once. */
const makeWords = (number: number): string =>
  Array.from({ length: 200 }, (_, place) =>
    (Math.imul(number * 7_919 + place, 2_654_435_761) >>> 0).toString(36),
  ).join(' ');

/** Writes an archive of many small files, as a backup of a large library is. */
async function writeArchive(): Promise<Blob> {
  const { writable, finish } = gatherBlob('application/zip');
  const archive = createArchiveWriter(writable, new Date(0));
  for (let number = 0; number < FILES; number += 1) {
    await archive.addText(pathOf(number), `Night ${number}. ${makeWords(number)}`);
  }
  await archive.close();
  return finish();
}

test('all files of an archive without its list of files are found, however many and small they are', async () => {
  const whole = await writeArchive();
  const { paths } = await openArchive(whole);
  const bytes = new Uint8Array(await whole.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const list = bytes.findIndex((_, at) => view.getUint32(at, true) === 0x02014b50);
  const cut = await openArchive(whole.slice(0, list));
  expect(cut.isDamaged).toBe(true);
  expect(cut.paths).toEqual(paths);
  const last = await cut.read(pathOf(FILES - 1), 10_000);
  expect(new TextDecoder().decode(last ?? undefined)).toContain(`Night ${FILES - 1}.`);
});

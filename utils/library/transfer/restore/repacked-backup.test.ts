import type { ZipWriterAddDataOptions } from '@zip.js/zip.js/lib/zip-core-native.js';
import { beforeEach, expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { openBackupFile } from '@/tests/support/open-backup-file';
import { useNodeFiles } from '@/tests/support/use-node-files';
import { type ArchiveFiles, unzip, zip } from '@/tests/support/zip-files';
import { makeBackup } from '../backup/write-backup';
import { VERDICTS } from '../merge/compare-entries';
import { prepareTransfer } from '../prepare-transfer';
import { planRestore } from './plan-restore';

beforeEach(useNodeFiles);

const TITLES = ['Zürich – Ærø', '夜の船', 'Plain'];
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function backupFiles(): Promise<ArchiveFiles> {
  const { library, store, ready } = makeLibrary('there');
  await ready();
  for (const [at, title] of TITLES.entries())
    await expectOk(library.save(makeArticle({ url: `https://news.test/${at}`, title })));
  const { file } = await expectOk(makeBackup(store, { now: 0, messages: ENGLISH_EXPORT_MESSAGES }));
  return unzip(file);
}

/** Restores an archive into an empty library. */
async function restore(file: Blob) {
  const { store, ready } = makeLibrary('here');
  await ready();
  const plan = await expectOk(planRestore(await expectOk(openBackupFile(file)), store));
  const { skipped } = await expectOk(plan.run({ verdicts: new Set(VERDICTS) }, {}));
  const ids = await expectOk(store.ids());
  const wholes = await Promise.all(ids.map((id) => expectOk(store.readWhole(id))));
  return {
    titles: wholes.map((whole) => whole?.entry.title).sort(),
    skipped: [...plan.skipped, ...skipped].map(({ reason }) => reason),
  };
}

const ALL = { titles: [...TITLES].sort(), skipped: [] };

test.each<[string, ZipWriterAddDataOptions]>([
  ['with sizes of eight bytes (ZIP64)', { zip64: true }],
  ['with sizes after each file', { dataDescriptor: true, dataDescriptorSignature: true }],
  [
    'with sizes after each file and no signature',
    { dataDescriptor: true, dataDescriptorSignature: false },
  ],
  ['with sizes before each file', { dataDescriptor: false }],
  ['without compression', { level: 0 }],
  [
    'with comments, dates and rights',
    { comment: 'lo', extendedTimestamp: true, msDosCompatible: false },
  ],
  ['in which names have no mark of their encoding', { useUnicodeFileNames: false }],
])('a backup packed again %s is restored whole', async (_what, options) => {
  expect(await restore(await zip(await backupFiles(), options))).toEqual(ALL);
});

test('a backup after other bytes, as in an archive that unpacks itself, is restored whole', async () => {
  const file = await zip(await backupFiles());
  expect(await restore(new Blob([bytesOf('MZ'.repeat(500)), file]))).toEqual(ALL);
});

test('a backup with other bytes after its end is restored whole', async () => {
  const file = await zip(await backupFiles());
  expect(await restore(new Blob([file, bytesOf('\0'.repeat(500))]))).toEqual(ALL);
});

test('files and folders that other programs add are ignored', async () => {
  const files = await backupFiles();
  files.set('__MACOSX/._manifest.json', bytesOf('\0'));
  files.set('Thumbs.db', bytesOf('\0'));
  files.set('articles/.DS_Store', bytesOf('\0'));
  expect(await restore(await zip(files))).toEqual(ALL);
});

test('encrypted files are skipped', async () => {
  const file = await zip(await backupFiles(), { password: 'lo', zipCrypto: true });
  const opened = await openBackupFile(file);
  expect(opened).toMatchObject({ ok: false });
});

test('of two lists of files the last one counts, and no article is restored twice', async () => {
  const bytes = new Uint8Array(await (await zip(await backupFiles())).arrayBuffer());
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const list = bytes.slice(view.getUint32(end + 16, true), end);
  const tail = bytes.slice(end);
  // The second list is where the first one ends.
  new DataView(tail.buffer).setUint32(16, end, true);
  expect(await restore(new Blob([bytes.slice(0, end), list, tail]))).toEqual(ALL);
  expect(await restore(new Blob([bytes, list, tail]))).toMatchObject({ titles: ALL.titles });
});

test('an archive in an archive is not unpacked', async () => {
  let inner = await zip(await backupFiles());
  for (let depth = 0; depth < 5; depth += 1) {
    const bytes = new Uint8Array(await inner.arrayBuffer());
    inner = await zip(new Map([[`backup-${depth}.zip`, bytes]]));
  }
  expect(await openBackupFile(inner)).toMatchObject({
    ok: false,
    error: { reason: 'not-a-backup' },
  });
});

test.each([
  [
    'a book',
    new Map([
      ['mimetype', bytesOf('application/epub+zip')],
      ['META-INF/container.xml', bytesOf('<container/>')],
      ['OEBPS/one.xhtml', bytesOf('<html/>')],
    ]),
  ],
  [
    'a document',
    new Map([
      ['[Content_Types].xml', bytesOf('<Types/>')],
      ['word/document.xml', bytesOf('<w:document/>')],
    ]),
  ],
])('%s is no backup, and nothing is imported from it', async (_what, files) => {
  const { store, ready } = makeLibrary('here');
  await ready();
  const outcome = await prepareTransfer(await zip(files), store);
  expect(outcome).toMatchObject({ ok: false });
  expect(await expectOk(store.ids())).toEqual([]);
});

test.each([
  ['a page', '<!doctype html><html><body><article><h1>Lo</h1><p>Mi.</p></article></body></html>'],
  ['a picture', '\u0089PNG\r\n\u001a\n'],
  ['a list of archives', 'PK\u0005\u0006'],
  ['a file of null bytes', '\0'.repeat(100_000)],
  ['the beginning of an archive', 'PK\u0003\u0004'],
  ['JSON a thousand deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
])('%s has nothing to import, and does not fail otherwise', async (_what, text) => {
  const { store, ready } = makeLibrary('here');
  await ready();
  const outcome = await prepareTransfer(new Blob([text]), store);
  if (outcome.ok) expect(JSON.stringify(outcome.value)).not.toContain('"new":1');
  else expect(outcome.error.reason).not.toBe('file-failed');
  expect(await expectOk(store.ids())).toEqual([]);
});

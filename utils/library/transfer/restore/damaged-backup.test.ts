import { beforeEach, expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { openBackupFile } from '@/tests/support/open-backup-file';
import { PNG } from '@/tests/support/pictures';
import { useNodeFiles } from '@/tests/support/use-node-files';
import { makeBackup } from '../backup/write-backup';
import { VERDICTS } from '../merge/compare-entries';
import { planRestore } from './plan-restore';

beforeEach(useNodeFiles);

const ARTICLES = 12;
const ALL = { verdicts: new Set(VERDICTS) };
const titleOf = (number: number) => `Ferry number ${number}`;
/** Signatures in an archive: of a file, of an entry in the list of files, and of the end. */
const [FILE, ENTRY, END] = [0x04034b50, 0x02014b50, 0x06054b50];

/** Makes a backup of articles of which every fourth has a picture. */
async function makeArchive(): Promise<Uint8Array<ArrayBuffer>> {
  const { library, store, ready } = makeLibrary('there');
  await ready();
  for (let number = 0; number < ARTICLES; number += 1) {
    const url = `https://news.test/${number}`;
    const { id } = await expectOk(library.save(makeArticle({ url, title: titleOf(number) })));
    if (number % 4 > 0) continue;
    const src = 'https://news.test/ferry.jpg';
    await store.keepPictures(id, [{ id, src, status: 'kept', blob: new Blob([PNG]) }], null);
  }
  const { file } = await expectOk(makeBackup(store, { now: 0, messages: ENGLISH_EXPORT_MESSAGES }));
  return new Uint8Array(await file.arrayBuffer());
}

/** Returns the offsets of a signature. */
function find(bytes: Uint8Array<ArrayBuffer>, signature: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const places: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === signature) places.push(at);
  }
  return places;
}

/** Returns the path in a record whose name begins this far into it. */
const pathAt = (bytes: Uint8Array<ArrayBuffer>, at: number, lead: number): string => {
  const length = new DataView(bytes.buffer).getUint16(at + (lead === 46 ? 28 : 26), true);
  return new TextDecoder().decode(bytes.subarray(at + lead, at + lead + length));
};

const firstOf = (bytes: Uint8Array<ArrayBuffer>, signature: number, lead: number, end: string) => {
  const at = find(bytes, signature).find((place) => pathAt(bytes, place, lead).endsWith(end));
  if (at === undefined) throw new Error(`nothing ends in ${end}`);
  return at;
};

const flip = (bytes: Uint8Array<ArrayBuffer>, at: number, bit = 1) => {
  bytes[at] = (bytes[at] ?? 0) ^ bit;
};

/** Plans a restore into an empty library, which is faster than to run it. */
async function plan(bytes: Uint8Array<ArrayBuffer>) {
  const { store, ready } = makeLibrary('here');
  await ready();
  const backup = await expectOk(openBackupFile(new File([bytes], 'lectern.zip')));
  const { folders, skipped } = await expectOk(planRestore(backup, store));
  return {
    titles: new Set(folders.map(({ title }) => title)),
    skipped: skipped.map(({ name, reason }) => `${name}: ${reason}`),
  };
}

async function restore(bytes: Uint8Array<ArrayBuffer>) {
  const { store, ready } = makeLibrary('here');
  await ready();
  const backup = await expectOk(openBackupFile(new File([bytes], 'lectern.zip')));
  const plan = await expectOk(planRestore(backup, store));
  const { skipped } = await expectOk(plan.run(ALL, {}));
  const ids = await expectOk(store.ids());
  const wholes = await Promise.all(ids.map((id) => expectOk(store.readWhole(id))));
  const titles = wholes.map((whole) => whole?.entry.title);
  // An article is restored whole or not at all.
  for (const whole of wholes) {
    expect(whole?.article?.html).toBe(makeArticle().html);
    expect(whole?.entry.pictures.kept).toBe(whole?.pictures.length);
  }
  return {
    titles: new Set(titles),
    skipped: [...plan.skipped, ...skipped].map(({ name, reason }) => `${name}: ${reason}`),
  };
}

test('of a backup that is cut off anywhere, everything before is restored and the cut is named', async () => {
  const bytes = await makeArchive();
  const list = find(bytes, ENTRY)[0] ?? 0;
  const first = firstOf(bytes, FILE, 30, '/article.json');
  for (const part of [0.2, 0.5, 0.9]) {
    const cut = bytes.slice(0, first + Math.floor((list - first) * part));
    const { titles, skipped } = await restore(cut);
    const whole = find(cut, FILE).filter((at) => pathAt(cut, at, 30).endsWith('/article.json'));
    // The last one may be cut off itself.
    expect([whole.length, whole.length - 1]).toContain(titles.size);
    expect(skipped[0]).toBe('lectern.zip: cut-off');
  }
  const { titles, skipped } = await plan(bytes.slice(0, bytes.length - 30));
  expect(titles.size).toBe(ARTICLES);
  expect(skipped).toEqual(['lectern.zip: cut-off']);
});

test('an article with one wrong bit is named and skipped, the others are restored', async () => {
  const bytes = await makeArchive();
  const at = firstOf(bytes, FILE, 30, '/article.json');
  const name = pathAt(bytes, at, 30).split('/')[1];
  flip(bytes, at + 30 + pathAt(bytes, at, 30).length + 40);
  const { titles, skipped } = await restore(bytes);
  expect(titles.size).toBe(ARTICLES - 1);
  expect(skipped).toEqual([`${name}: damaged`]);
});

test('one wrong bit in the list of files loses no article', async () => {
  const honest = await makeArchive();
  const entry = firstOf(honest, ENTRY, 46, '/article.json');
  const end = find(honest, END).at(-1) ?? 0;
  for (const at of [entry, entry + 20, end, end + 12, end + 16]) {
    const bytes = honest.slice();
    flip(bytes, at, 64);
    const { titles, skipped } = await plan(bytes);
    expect(titles.size + skipped.filter((item) => item.endsWith('damaged')).length).toBe(ARTICLES);
  }
});

test('an article whose name in the list of files is wrong is named as missing', async () => {
  const bytes = await makeArchive();
  const at = firstOf(bytes, ENTRY, 46, '/article.json');
  const path = pathAt(bytes, at, 46);
  flip(bytes, at + 46 + path.length - 1);
  const { titles, skipped } = await restore(bytes);
  expect(titles.size).toBe(ARTICLES - 1);
  expect(skipped).toEqual([`${path.split('/')[1]}: missing-file`]);
});

test('a damaged list of checksums loses no article: each file has its own', async () => {
  const bytes = await makeArchive();
  for (const name of ['checksums.sha256', 'manifest.json']) {
    flip(bytes, firstOf(bytes, FILE, 30, name) + 30 + name.length + 20);
  }
  const article = firstOf(bytes, FILE, 30, '/article.json');
  flip(bytes, article + 30 + pathAt(bytes, article, 30).length + 40);
  const { titles, skipped } = await restore(bytes);
  expect(titles.size).toBe(ARTICLES - 1);
  expect(skipped.slice(0, 2)).toEqual(['manifest.json: damaged', 'checksums.sha256: damaged']);
  expect(skipped).toHaveLength(3);
});

test('of two entries with the same name the second is named and skipped', async () => {
  const bytes = await makeArchive();
  const entries = find(bytes, ENTRY);
  const end = find(bytes, END).at(-1) ?? 0;
  const [first = 0, second = 0] = entries;
  const twice = bytes.subarray(first, second);
  const doubled = new Uint8Array(bytes.length + twice.length);
  doubled.set(bytes.subarray(0, end));
  doubled.set(twice, end);
  doubled.set(bytes.subarray(end), end + twice.length);
  const view = new DataView(doubled.buffer, end + twice.length);
  view.setUint16(8, entries.length + 1, true);
  view.setUint16(10, entries.length + 1, true);
  view.setUint32(12, end - first + twice.length, true);
  const { titles, skipped } = await restore(doubled);
  expect(titles.size).toBe(ARTICLES);
  expect(skipped).toEqual([`${pathAt(bytes, first, 46)}: twice`]);
});

test('restoring again does not read what is already there', async () => {
  const bytes = await makeArchive();
  const { store, ready } = makeLibrary('here');
  await ready();
  const first = await expectOk(openBackupFile(new Blob([bytes])));
  const plan = await expectOk(planRestore(first, store));
  await expectOk(plan.run(ALL, {}));
  const missing = (await expectOk(store.ids())).slice(0, 3);
  await expectOk(store.purge(missing));
  const backup = await expectOk(openBackupFile(new Blob([bytes])));
  const again = await expectOk(planRestore(backup, store));
  const read: string[] = [];
  const { archive } = backup;
  const original = archive.read.bind(archive);
  archive.read = (path, most) => {
    read.push(path);
    return original(path, most);
  };
  await expectOk(again.run(ALL, {}));
  expect(read.filter((path) => path.endsWith('article.json'))).toHaveLength(missing.length);
  expect(await expectOk(store.ids())).toHaveLength(ARTICLES);
});

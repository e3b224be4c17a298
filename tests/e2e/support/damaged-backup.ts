import { randomBytes } from 'node:crypto';
import {
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { keyOfArticle } from '@/utils/article/address/article-url-key';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import { toEntry } from '@/utils/library/store/to-entry';
import { sha256 } from '@/utils/library/transfer/archive/sha-256';
import { makePng } from '../../support/png';
import { makeNumbered } from './library-inside';

/** An archive, and what must come of it. */
export interface DamagedBackup {
  bytes: Uint8Array<ArrayBuffer>;
  /** The articles that must be restored, whole, by address. */
  whole: ReadonlySet<string>;
  /** What must be named as skipped: the name and the reason, as the dialog shows them. */
  skipped: readonly string[];
}

type Bytes = Uint8Array<ArrayBuffer>;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
const folderOf = (number: number) =>
  `articles/${String(number + 1).padStart(6, '0')} Night ${number}/`;
const nameOf = (number: number) => folderOf(number).split('/')[1] ?? '';
/** The size of a picture: `LECTERN_PICTURE_BYTES`, such as 190,000, or only its header. */
const PICTURE_BYTES = Number(process.env['LECTERN_PICTURE_BYTES'] ?? 0);
/** Each tenth article has a picture. */
const hasPicture = (number: number) => number % 10 === 0;

/** Makes a backup of this many articles, of which one in a hundred, and at least one, suffers each kind of damage. */
export async function makeDamagedBackup(articles: number): Promise<DamagedBackup> {
  const files = makeFiles(articles);
  const each = Math.max(1, Math.floor(articles / 100));
  /** The articles of one kind of damage: spread evenly, each kind has others. */
  const victims = (kind: number) =>
    Array.from({ length: each }, (_, index) => Math.floor((index * articles) / each) + kind);
  const [flipped, paled, doubled, inflated] = [1, 0, 2, 3].map(victims) as [
    number[],
    number[],
    number[],
    number[],
  ];
  for (const number of inflated) inflate(files, `${folderOf(number)}article.json`);
  const unsafe = ['../../evil.html', '/evil.html', 'articles/../../evil.html', 'C:\\evil.html'];
  for (const path of unsafe) files.set(path, bytesOf('evil'));

  let bytes = await pack(files);
  await flipIn(
    bytes,
    flipped.map((number) => `${folderOf(number)}article.json`),
  );
  await flipIn(
    bytes,
    paled.map((number) => `${folderOf(number)}picture-1.png`),
  );
  const twice = doubled.map((number) => `${folderOf(number)}article.json`);
  bytes = listTwice(bytes, new Set(twice));

  const lost = new Set([...flipped, ...inflated]);
  const numbers = Array.from({ length: articles }, (_, number) => number);
  return {
    bytes,
    whole: new Set(numbers.filter((at) => !lost.has(at)).map((at) => makeNumbered(at).url)),
    skipped: [
      ...unsafe.map((path) => `${path} file name that leads outside the archive`),
      ...twice.map((path) => `${path} duplicate`),
      ...flipped.map((number) => `${nameOf(number)} damaged`),
      ...inflated.map((number) => `${nameOf(number)} too large`),
      ...paled.map((number) => `Night ${number}: picture-1.png damaged`),
    ],
  };
}

/** Cuts an archive off in the middle of its files. */
export const cutOff = ({ bytes }: DamagedBackup): Bytes => bytes.slice(0, bytes.length * 0.6);

function makeFiles(articles: number): Map<string, Bytes> {
  const files = new Map<string, Bytes>();
  // Random, because archives pack everything else.
  const picture = Uint8Array.from([...makePng(40, 30), ...randomBytes(PICTURE_BYTES)]);
  for (let number = 0; number < articles; number += 1) {
    const article = makeNumbered(number, `in part ${number}`, 1_000);
    const entry = toEntry(
      article,
      asSavedArticleId(`night-${number}`),
      keyOfArticle(article),
      number,
    );
    const src = 'https://news.test/ferry.jpg';
    const pictures = hasPicture(number) ? [{ src, status: 'kept', file: 'picture-1.png' }] : [];
    const listed = { entry, article, editions: [], pictures, thumbnail: null };
    if (hasPicture(number)) files.set(`${folderOf(number)}picture-1.png`, picture);
    files.set(`${folderOf(number)}article.json`, bytesOf(JSON.stringify(listed)));
  }
  const counts = { articles, editions: 0, pictures: Math.ceil(articles / 10) };
  const manifest = {
    format: 'lectern-backup',
    version: 1,
    madeAt: new Date(0).toISOString(),
    counts,
  };
  return files.set('manifest.json', bytesOf(JSON.stringify(manifest)));
}

/** Adds eight megabytes of spaces, which are valid JSON and pack to a thousandth. */
function inflate(files: Map<string, Bytes>, path: string): void {
  const text = new TextDecoder().decode(files.get(path));
  files.set(path, bytesOf(text + ' '.repeat(8 * 1024 * 1024)));
}

async function pack(files: Map<string, Bytes>): Promise<Bytes> {
  const sums = [...files].map(async ([path, bytes]) => `${await sha256(bytes)}  ${path}\n`);
  files.set('checksums.sha256', bytesOf((await Promise.all(sums)).join('')));
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, bytes] of files) await zip.add(path, new Uint8ArrayReader(bytes));
  return (await zip.close()) as Bytes;
}

/** Changes one bit in the middle of files. */
async function flipIn(bytes: Bytes, paths: readonly string[]): Promise<void> {
  const wanted = new Set(paths);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (const entry of await new ZipReader(new Uint8ArrayReader(bytes), {
    filenameValidation: 'tolerant',
  }).getEntries()) {
    if (!wanted.delete(entry.filename)) continue;
    const head =
      30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const at = entry.offset + head + (entry.compressedSize >> 1);
    view.setUint8(at, view.getUint8(at) ^ 8);
  }
  if (wanted.size > 0) throw new Error(`not in the archive: ${[...wanted]}`);
}

/** Adds a second entry for files to the list of files. */
function listTwice(bytes: Bytes, paths: ReadonlySet<string>): Bytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== END) throw new Error('the archive has another end');
  const first = view.getUint32(end + 16, true);
  const again: Bytes[] = [];
  for (let at = first; view.getUint32(at, true) === ENTRY; ) {
    const name = view.getUint16(at + 28, true);
    const length = 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
    if (paths.has(path)) again.push(bytes.slice(at, at + length));
    at += length;
  }
  if (again.length !== paths.size) throw new Error('some are not in the list');
  const added = again.reduce((sum, { length }) => sum + length, 0);
  const made = new Uint8Array(bytes.length + added);
  made.set(bytes.subarray(0, end));
  let at = end;
  for (const entry of again) {
    made.set(entry, at);
    at += entry.length;
  }
  made.set(bytes.subarray(end), at);
  const listed = new DataView(made.buffer);
  const entries = view.getUint16(end + 8, true) + again.length;
  listed.setUint16(at + 8, entries, true);
  listed.setUint16(at + 10, entries, true);
  listed.setUint32(at + 12, end - first + added, true);
  return made;
}

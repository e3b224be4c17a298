import { beforeEach, expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { openBackupFile } from '@/tests/support/open-backup-file';
import { PNG } from '@/tests/support/pictures';
import { useNodeFiles } from '@/tests/support/use-node-files';
import { type ArchiveFiles, unzip, zip } from '@/tests/support/zip-files';
import { sha256 } from '../archive/sha-256';
import { makeBackup } from '../backup/write-backup';
import { VERDICTS } from '../merge/compare-entries';
import { LIMITS } from '../transfer-limits';
import { planRestore } from './plan-restore';

beforeEach(useNodeFiles);

const ALL = { verdicts: new Set(VERDICTS) };
const FERRIES = 'articles/000001 The night ferries are back/';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The files of an honest backup of one article with one picture. */
async function honestFiles(): Promise<ArchiveFiles> {
  const { library, store, ready } = makeLibrary();
  await ready();
  const { id } = await expectOk(library.save(makeArticle()));
  const src = 'https://news.test/ferry.jpg';
  await store.keepPictures(id, [{ id, src, status: 'kept', blob: new Blob([PNG]) }], null);
  const { file } = await expectOk(makeBackup(store, { now: 0, messages: ENGLISH_EXPORT_MESSAGES }));
  return unzip(file);
}

/** Packs files; their checksums are right unless the caller has written some. */
async function pack(files: ArchiveFiles, sumsAreRight = true): Promise<Blob> {
  if (sumsAreRight) {
    const paths = [...files.keys()].filter((path) => path !== 'checksums.sha256');
    const lines = await Promise.all(
      paths.map(async (path) => `${await sha256(files.get(path) ?? PNG)}  ${path}\n`),
    );
    files.set('checksums.sha256', bytesOf(lines.join('')));
  }
  return zip(files);
}

/** Changes the text of a file of an honest backup. */
async function packWith(path: string, change: (text: string) => string): Promise<Blob> {
  const files = await honestFiles();
  files.set(path, bytesOf(change(new TextDecoder().decode(files.get(path)))));
  return pack(files);
}

/** Restores a backup into an empty library and returns the outcome. */
async function restore(file: Blob) {
  const { store, ready } = makeLibrary('restored');
  await ready();
  const plan = await expectOk(planRestore(await expectOk(openBackupFile(file)), store));
  const outcome = await expectOk(plan.run(ALL, {}));
  const ids = await expectOk(store.ids());
  const wholes = await Promise.all(ids.map((id) => expectOk(store.readWhole(id))));
  return { skipped: [...plan.skipped, ...outcome.skipped].map(({ reason }) => reason), wholes };
}

async function reasonFor(file: Blob): Promise<string> {
  const opened = await openBackupFile(file);
  return opened.ok ? 'opened' : opened.error.reason;
}

test('other files, other archives, what has no whole article and newer formats are refused', async () => {
  expect(await reasonFor(new Blob(['title,url\n']))).toBe('damaged');
  expect(await reasonFor(new Blob([]))).toBe('damaged');
  expect(await reasonFor(await pack(new Map([['photo.png', PNG]])))).toBe('not-a-backup');
  const honest = await pack(await honestFiles());
  expect(await reasonFor(honest)).toBe('opened');
  expect(await reasonFor(honest.slice(0, honest.size >> 1))).toBe('damaged');
  const later = await packWith('manifest.json', (text) =>
    text.replace('"version": 1', '"version": 2'),
  );
  expect(await reasonFor(later)).toBe('newer-version');
});

test('a zip bomb is stopped while it unpacks', async () => {
  const files = await honestFiles();
  files.set('manifest.json', new Uint8Array(LIMITS.manifest + 1));
  expect(await reasonFor(await pack(files))).toBe('too-large');
  const bomb = await honestFiles();
  bomb.set(`${FERRIES}article.json`, new Uint8Array(8 * 1024 * 1024).fill(32));
  const { store, ready } = makeLibrary();
  await ready();
  const backup = await expectOk(openBackupFile(await pack(bomb)));
  const plan = await expectOk(planRestore(backup, store));
  expect(plan.folders).toEqual([]);
  expect(plan.skipped).toEqual([
    { name: '000001 The night ferries are back', row: null, reason: 'too-large' },
  ]);
});

test('a wrong size in the archive is detected', async () => {
  const file = await pack(await honestFiles());
  const bytes = new Uint8Array(await file.arrayBuffer());
  const view = new DataView(bytes.buffer);
  // In every record of the central directory, the unpacked size.
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
  }
  expect(await restore(new Blob([bytes]))).toEqual({
    skipped: ['damaged', 'damaged', 'damaged'],
    wholes: [],
  });
});

test('a file that changed after the backup is reported and skipped', async () => {
  const files = await honestFiles();
  const path = `${FERRIES}picture-1.png`;
  files.set(path, Uint8Array.from([...PNG, 0]));
  const { skipped, wholes } = await restore(await pack(files, false));
  expect(skipped).toEqual(['wrong-checksum']);
  expect(wholes[0]?.pictures).toMatchObject([{ status: 'missing', reason: 'no-picture' }]);
  files.set(`${FERRIES}article.json`, bytesOf('{}'));
  expect(await restore(await pack(files, false))).toEqual({
    skipped: ['wrong-checksum'],
    wholes: [],
  });
});

test('scripts are removed from articles and editions before they are saved', async () => {
  const evil =
    '<p>Words<img src=x onerror=alert(1)><script>alert(2)</script><a href=\\"javascript:alert(3)\\">x</a></p>' +
    '<svg onload=alert(4)></svg><iframe srcdoc=\\"<script>5</script>\\"></iframe>';
  const files = await honestFiles();
  const path = `${FERRIES}article.json`;
  const written = new TextDecoder().decode(files.get(path));
  const changed = written
    .replace(/"html": "[^\n]*"/, () => `"html": "${evil}"`)
    .replace('"editions": []', '"editions": ["edition-1.json"]');
  files.set(path, bytesOf(changed));
  const { article } = JSON.parse(changed);
  files.set(`${FERRIES}edition-1.json`, bytesOf(JSON.stringify({ savedAt: 1, article })));
  const { wholes } = await restore(await pack(files));
  const kept = [wholes[0]?.article?.html, wholes[0]?.editions[0]?.article.html];
  expect(kept).toEqual(['<p>Wordsx</p>', '<p>Wordsx</p>']);
});

test('addresses other than web addresses are refused', async () => {
  const path = `${FERRIES}article.json`;
  const url = /"url": "https:[^"]*"/g;
  const evil = await packWith(path, (text) => text.replace(url, '"url": "javascript:alert(1)"'));
  expect(await restore(evil)).toEqual({ skipped: ['not-an-article'], wholes: [] });
  const drawn = await packWith(path, (text) =>
    text.replace(
      /"leadImage": \{\s*"src": "[^"]*"/,
      '"leadImage": { "src": "data:image/svg+xml,<svg/>"',
    ),
  );
  expect((await restore(drawn)).wholes[0]).toMatchObject({
    entry: { thumbnail: null },
    article: { leadImage: null },
  });
});

test('prototype pollution has no effect', async () => {
  const file = await packWith(`${FERRIES}article.json`, (text) =>
    text
      .replace(
        '"entry": {',
        '"__proto__": {"isEvil": true}, "entry": { "__proto__": {"isEvil": true},',
      )
      .replace('"article": {', '"article": { "constructor": {"prototype": {"isEvil": true}},'),
  );
  const { wholes } = await restore(file);
  expect(wholes[0]?.entry).not.toHaveProperty('isEvil');
  expect(Object.keys(wholes[0]?.article ?? {})).not.toContain('constructor');
  expect({}).not.toHaveProperty('isEvil');
});

test('a path outside the archive is skipped, and such a file name finds nothing', async () => {
  for (const name of ['../../evil.png', '/evil.png', 'C:\\evil.png', 'articles/../../evil.png']) {
    const climbing = await honestFiles();
    climbing.set(name, PNG);
    const { skipped, wholes } = await restore(await pack(climbing));
    expect(skipped).toEqual(['unsafe-path']);
    expect(wholes).toHaveLength(1);
  }
  const files = await honestFiles();
  files.set('evil.png', PNG);
  const path = `${FERRIES}article.json`;
  const text = new TextDecoder().decode(files.get(path));
  files.set(path, bytesOf(text.replace('picture-1.png', '../../evil.png')));
  const { skipped, wholes } = await restore(await pack(files));
  expect(skipped).toEqual(['missing-file']);
  expect(wholes).toHaveLength(1);
});

test('a malformed id is replaced, an SVG refused, and a duplicate address skipped', async () => {
  const files = await honestFiles();
  const path = `${FERRIES}article.json`;
  const text = new TextDecoder().decode(files.get(path)).replace('"id": "id-1"', '"id": "../<b>"');
  files.set(path, bytesOf(text));
  files.set(`${FERRIES}picture-1.png`, bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  files.set('articles/000002 Again/article.json', bytesOf(text));
  const { skipped, wholes } = await restore(await pack(files));
  expect(skipped).toEqual(['twice', 'not-a-picture']);
  expect(wholes[0]?.entry.id).toMatch(/^[\w-]{36}$/);
  expect(wholes[0]?.pictures).toMatchObject([{ status: 'missing' }]);
});

test('an article with invalid values is reported, and the rest is restored', async () => {
  const files = await honestFiles();
  const text = new TextDecoder().decode(files.get(`${FERRIES}article.json`));
  const other = text.replaceAll('night-ferries.html', 'other.html').replace('"id-1"', '"id-2"');
  const wrong = ['"progress": 7', '"progress": null'].map((progress, index) =>
    other.replace('other.html', `${index}.html`).replace('"progress": 0', progress),
  );
  const long = other.replace('"title": "', `"title": "${'x'.repeat(LIMITS.line)}`);
  for (const [index, bad] of [...wrong, long, 'no JSON', '[]'].entries()) {
    files.set(`articles/bad-${index}/article.json`, bytesOf(bad));
  }
  const { skipped, wholes } = await restore(await pack(files));
  expect(skipped).toEqual(Array(5).fill('not-an-article'));
  expect(wholes).toHaveLength(1);
});

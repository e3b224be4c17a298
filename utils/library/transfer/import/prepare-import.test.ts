import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { useNodeFiles } from '@/tests/support/use-node-files';
import { makeBackup } from '@/utils/library/transfer/backup/write-backup';
import { VERDICTS } from '@/utils/library/transfer/merge/compare-entries';
import { prepareTransfer } from '@/utils/library/transfer/prepare-transfer';

beforeEach(useNodeFiles);

const ALL = { verdicts: new Set(VERDICTS) };

/** Imports a file into a library. Returns the plan and the entries, oldest first. */
async function importInto(content: Blob | string, at = makeLibrary()) {
  await at.ready();
  const plan = await expectOk(prepareTransfer(new Blob([content]), at.store));
  await expectOk(plan.run(ALL, {}));
  const entries = await expectOk(at.store.list(100));
  return { plan, entries: entries.reverse(), at };
}

test('Raindrop’s CSV: folders and tags become tags, highlights and favourites are kept', async () => {
  const csv = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,Boats,,,https://a.test/,Sea/Harbours,"late, early",2023-01-15T10:30:00.000Z,,"It waits.
It leaves.",true
2,Tides,Ask Otto,About tides,https://b.test/,Unsorted,,2023-01-16T10:30:00.000Z,,"Highlight:The ebb
Note:Why?",false
`;
  const { plan, entries } = await importInto(csv);
  expect(plan).toMatchObject({ kind: 'raindrop', losses: ['notes', 'descriptions'] });
  expect(entries).toMatchObject([
    {
      title: 'Boats',
      tags: ['late', 'early', 'Sea', 'Harbours'],
      savedAt: Date.UTC(2023, 0, 15, 10, 30),
      isFavourite: true,
      highlights: ['It waits.', 'It leaves.'],
    },
    { title: 'Tides', tags: [], isFavourite: false, highlights: ['The ebb'] },
  ]);
});

test('Readwise’s CSV: tags, progress and place', async () => {
  const csv = `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
Boats,https://a.test/,01,"['sea', ""boat's""]",2023-09-04 12:02:08+00:00,0.4,later,True
Tides,https://b.test/,02,,2023-09-05 12:02:08+00:00,0.2,archive,True
Ferries,https://c.test/,03,[],2023-09-06 12:02:08+00:00,0,new,False
`;
  const { plan, entries } = await importInto(csv);
  expect(plan.kind).toBe('readwise');
  expect(entries).toMatchObject([
    {
      tags: ['sea', "boat's"],
      savedAt: Date.UTC(2023, 8, 4, 12, 2, 8),
      state: 'reading',
      progress: 0.4,
      isArchived: false,
    },
    { state: 'read', progress: 1, isArchived: true },
    { state: 'unread', progress: 0, isArchived: false },
  ]);
});

test('Matter’s history: queue, favourites and read items', async () => {
  const csv = `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id
Boats,Otto Renn,Courier,https://a.test/,sea;late,900,True,True,False,0,2024-01-02 03:04:05,
Tides,,,https://b.test/,,,False,False,True,2,2024-01-03 03:04:05,
`;
  const { plan, entries } = await importInto(csv);
  expect(plan).toMatchObject({ kind: 'matter', losses: ['notes'] });
  expect(entries).toMatchObject([
    { title: 'Boats', tags: ['sea', 'late'], state: 'unread', isFavourite: true },
    { title: 'Tides', state: 'read', isArchived: true },
  ]);
});

test('Karakeep’s JSON: links are kept, its own notes are named', async () => {
  const bookmark = { createdAt: 1_700_000_000, title: 'Boats', tags: ['sea'], note: null };
  const file = JSON.stringify({
    bookmarks: [
      { ...bookmark, content: { type: 'link', url: 'https://a.test/' }, archived: true },
      { ...bookmark, content: { type: 'text', text: 'Buy rope' }, note: 'Soon' },
    ],
  });
  const { plan, entries } = await importInto(file);
  expect(plan).toMatchObject({
    kind: 'karakeep',
    losses: ['notes', 'texts-without-address'],
    skipped: [{ row: 2, reason: 'no-address' }],
  });
  expect(entries).toMatchObject([
    { title: 'Boats', savedAt: 1_700_000_000_000, tags: ['sea'], state: 'read', isArchived: true },
  ]);
});

test('Omnivore’s progress and highlights are kept', async () => {
  const item = { url: 'https://a.test/', slug: 'a-1', title: 'A', state: 'Active' };
  const list = [
    { ...item, readingProgress: 40, savedAt: '2024-01-02T03:04:05.000Z' },
    { ...item, url: 'https://b.test/', slug: 'b-1', state: 'Archived', readingProgress: 10 },
  ];
  const archive = zipSync({
    'metadata_0_to_1.json': strToU8(JSON.stringify(list)),
    'content/a-1.html': strToU8('<p>Words</p>'),
    'highlights/a-1.md': strToU8('> Words worth keeping\n\nWhy?\n'),
  });
  const { plan, entries } = await importInto(new Blob([new Uint8Array(archive)]));
  expect(plan.losses).toEqual(['notes']);
  expect(entries.find(({ url }) => url === 'https://a.test/')).toMatchObject({
    kind: 'article',
    state: 'reading',
    progress: 0.4,
    highlights: ['Words worth keeping'],
  });
  expect(entries.find(({ url }) => url === 'https://b.test/')).toMatchObject({
    state: 'read',
    progress: 1,
    isArchived: true,
  });
});

test('Instapaper’s selection and Wallabag’s annotations become highlights', async () => {
  const csv = 'URL,Title,Selection,Folder,Timestamp\nhttps://a.test/,A,some words,Unread,10\n';
  expect((await importInto(csv)).entries).toMatchObject([{ highlights: ['some words'] }]);
  const annotations = [{ quote: 'It waits.', text: 'For whom?' }];
  const list = [{ url: 'https://b.test/', content: '', is_archived: 0, annotations }];
  const { plan, entries } = await importInto(JSON.stringify(list));
  expect(plan.losses).toEqual(['notes']);
  expect(entries).toMatchObject([{ highlights: ['It waits.'] }]);
});

test('highlights survive a backup', async () => {
  const csv = 'URL,Title,Selection,Folder,Timestamp\nhttps://a.test/,A,some words,Unread,10\n';
  const { at } = await importInto(csv);
  const { file } = await expectOk(
    makeBackup(at.store, { now: 0, messages: ENGLISH_EXPORT_MESSAGES }),
  );
  const { entries } = await importInto(file);
  expect(entries).toMatchObject([{ title: 'A', highlights: ['some words'] }]);
});

test('a file whose items are all in the library has nothing to write', async () => {
  const csv = 'URL,Title,Selection,Folder,Timestamp\nhttps://a.test/,A,,Unread,10\n';
  const { at, plan } = await importInto(csv);
  expect(plan.canWrite).toBe(true);
  expect((await importInto(csv, at)).plan.canWrite).toBe(false);
});

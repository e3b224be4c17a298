import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { useNodeFiles } from '@/tests/support/use-node-files';
import { makeBackup } from '@/utils/library/transfer/backup/write-backup';
import { VERDICTS } from '@/utils/library/transfer/merge/compare-entries';
import { prepareTransfer } from './prepare-transfer';

beforeEach(useNodeFiles);

const ALL = { verdicts: new Set(VERDICTS) };
const zip = (files: Record<string, string>) => {
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return new Blob([new Uint8Array(zipSync(Object.fromEntries(bytes)))]);
};

/** Imports a file into a library. Returns the plan, the outcome, and the entries, oldest first. */
async function takeInto(file: Blob, at = makeLibrary()) {
  await at.ready();
  const plan = await expectOk(prepareTransfer(file, at.store));
  const outcome = await expectOk(plan.run(ALL, {}));
  const entries = await expectOk(at.store.list(100));
  return { plan, outcome, entries: entries.reverse(), store: at.store };
}

const reasons = (skipped: readonly { row: number | null; reason: string }[]) =>
  skipped.map(({ row, reason }) => [row, reason]);

test('Pocket’s CSV: titles, tags, times and archive state', async () => {
  const csv = `title,url,time_added,tags,status
"Boats, and ""tides""",https://news.test/boats,1600000000,sea|boats|sea,unread
https://news.test/plain,https://news.test/plain,1600000100,,archive
Script,javascript:alert(1),1600000200,,unread
Again,https://www.news.test/boats?utm_source=x,1600000300,,unread
No time,https://news.test/no-time,soon,,unread
`;
  const { plan, outcome, entries } = await takeInto(new Blob([csv]));
  expect(plan).toMatchObject({ kind: 'pocket-csv', counts: { new: 3, same: 0 } });
  expect(reasons(plan.skipped)).toEqual([
    [3, 'no-address'],
    [4, 'twice'],
  ]);
  expect(outcome).toEqual({ written: 3, skipped: [] });
  expect(entries).toMatchObject([
    { url: 'https://news.test/no-time', savedAt: 1_000 },
    {
      kind: 'link',
      title: 'Boats, and "tides"',
      tags: ['sea', 'boats'],
      savedAt: 1_600_000_000_000,
      state: 'unread',
    },
    { title: 'https://news.test/plain', state: 'read', isArchived: true },
  ]);
});

test('a row with unbalanced quotes is reported, and those before it are imported', async () => {
  const csv =
    'title,url,time_added,tags,status\nA,https://a.test/,1,,unread\n"B,https://b.test/,2,,unread\n';
  const { plan, entries } = await takeInto(new Blob([csv]));
  expect(reasons(plan.skipped)).toEqual([[2, 'unreadable-row']]);
  expect(entries).toMatchObject([{ title: 'A' }]);
});

test('Pocket’s CSV files in an archive, and its older HTML', async () => {
  const head = 'title,url,time_added,tags,status\n';
  const archive = zip({
    'part_000000.csv': `${head}A,https://a.test/,1,,unread\n`,
    'part_000001.csv': `${head}B,https://b.test/,2,,unread\n`,
    'annotations/part_000000.json': '[{"url":"https://a.test/","highlights":[]}]',
  });
  expect((await takeInto(archive)).entries).toMatchObject([{ title: 'A' }, { title: 'B' }]);
  const page = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul><li><a href="https://a.test/" time_added="10" tags="sea,boats:oars">A &amp; B</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://b.test/" time_added="20" tags="">B</a></li></ul></body></html>`;
  const { plan, entries } = await takeInto(new Blob([page]));
  expect(plan.kind).toBe('pocket-html');
  expect(entries).toMatchObject([
    { title: 'A & B', tags: ['sea', 'boats:oars'], savedAt: 10_000, state: 'unread' },
    { title: 'B', state: 'read', isArchived: true },
  ]);
});

test('Instapaper’s CSV: folders and tags become tags, built-in folders become states', async () => {
  const csv = `URL,Title,Selection,Folder,Timestamp,Tags
https://a.test/,A,,Unread,10,"[""sea"",""two words""]"
https://b.test/,B,some words,Archive,20,[]
https://c.test/,C,,Starred,30,
https://d.test/,D,,Cooking,40,
`;
  const { plan, entries } = await takeInto(new Blob(['\ufeff', csv.replaceAll('\n', '\r\n')]));
  expect(plan.kind).toBe('instapaper');
  expect(entries).toMatchObject([
    { title: 'A', tags: ['sea', 'two words'], savedAt: 10_000 },
    { title: 'B', state: 'read', isArchived: true, tags: [] },
    { title: 'C', isFavourite: true },
    { title: 'D', tags: ['Cooking'] },
  ]);
});

test('bookmarks: folders become tags, scripts and internal addresses are reported', async () => {
  const page = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8"><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
  <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
  <DL><p>
    <DT><A HREF="https://a.test/" ADD_DATE="10">A</A>
    <DT><H3>Sea</H3>
    <DL><p>
      <DT><H3>Boats</H3>
      <DL><p><DT><A HREF="https://b.test/" ADD_DATE="20" TAGS="wood,Sea">B</A></DL><p>
      <DT><A HREF="javascript:alert(1)">Little tool</A>
    </DL><p>
  </DL><p>
  <DT><A HREF="place:sort=8">Recent</A>
  <DT><A HREF="https://c.test/" ADD_DATE="30">C</A>
</DL>`;
  const { plan, entries } = await takeInto(new Blob([page]));
  expect(plan.kind).toBe('bookmarks');
  expect(plan.skipped.map(({ name, reason }) => [name, reason])).toEqual([
    ['Little tool', 'no-address'],
    ['Recent', 'no-address'],
  ]);
  expect(entries).toMatchObject([
    { title: 'A', tags: [], savedAt: 10_000 },
    { title: 'B', tags: ['Sea', 'Boats', 'wood'] },
    { title: 'C', tags: [] },
  ]);
});

const WALLABAG = [
  {
    url: 'https://news.test/ferries',
    title: 'Night ferries',
    content:
      '<h1>Night ferries</h1><div><img src="https://news.test/ferry.jpg" onerror="alert(1)" alt=""></div><div>The boat <b>leaves</b>.</div><div>It waits.<script>alert(2)</script></div>loose',
    tags: ['sea'],
    is_archived: 1,
    is_starred: 0,
    created_at: '2023-05-02T10:00:00+0200',
    published_at: '2023-05-01T00:00:00+00:00',
    published_by: ['Ines Calloway'],
    domain_name: 'news.test',
    language: 'en_GB',
  },
  { url: 'https://news.test/bare', title: 'Bare', content: '', is_archived: false },
  { url: 'https://news.test/wordless', title: 'Wordless', content: '<hr>', is_archived: false },
  { title: 'No address', is_archived: false },
  'no entry',
];

test('Wallabag’s texts become sanitised articles; those without words become links', async () => {
  const { plan, entries, store } = await takeInto(new Blob([JSON.stringify(WALLABAG)]));
  expect(plan).toMatchObject({ kind: 'wallabag', counts: { new: 3 } });
  expect(reasons(plan.skipped)).toEqual([
    [4, 'unreadable-row'],
    [5, 'unreadable-row'],
  ]);
  const article = entries.find(({ kind }) => kind === 'article');
  expect(entries.filter(({ kind }) => kind === 'link')).toHaveLength(2);
  expect(article).toMatchObject({
    savedAt: Date.UTC(2023, 4, 2, 8),
    state: 'read',
    progress: 1,
    isArchived: true,
    tags: ['sea'],
    lang: 'en-GB',
    thumbnail: 'https://news.test/ferry.jpg',
  });
  const whole = article && (await expectOk(store.readWhole(article.id)));
  expect(whole?.article).toMatchObject({
    html: '<h2>Night ferries</h2><figure><img src="https://news.test/ferry.jpg" alt=""></figure><p>The boat <b>leaves</b>.</p><p>It waits.</p><p>loose</p>',
    text: 'Night ferries\nThe boat leaves.\nIt waits.\nloose',
    byline: ['Ines Calloway'],
    publishedTime: '2023-05-01T00:00:00.000Z',
    wordCount: 8,
  });
});

test('Omnivore’s archive: lists, and texts by their slugs; a list alone gives links', async () => {
  const item = {
    ...{
      url: 'https://news.test/a',
      slug: 'a-1',
      title: 'A',
      author: 'Otto Renn',
      state: 'Archived',
    },
    readingProgress: 20,
    labels: ['sea'],
    savedAt: '2024-01-02T03:04:05.000Z',
  };
  const other = {
    ...item,
    url: 'https://news.test/b',
    slug: 'b-1',
    state: 'Active',
    readingProgress: 100,
    savedAt: '2024-01-03T03:04:05.000Z',
  };
  const metadata = JSON.stringify([item, other]);
  const archive = zip({ 'metadata_0_to_1.json': metadata, 'content/a-1.html': '<p>Words</p>' });
  const { plan, entries } = await takeInto(archive);
  expect(plan.kind).toBe('omnivore');
  expect(entries).toMatchObject([
    { kind: 'article', byline: ['Otto Renn'], isArchived: true, state: 'read', tags: ['sea'] },
    { kind: 'link', isArchived: false, state: 'read', savedAt: Date.UTC(2024, 0, 3, 3, 4, 5) },
  ]);
  expect((await takeInto(new Blob([metadata]))).entries).toMatchObject([
    { kind: 'link' },
    { kind: 'link' },
  ]);
});

test('saved articles stay unchanged, but a link becomes an article if the import has its text', async () => {
  const at = makeLibrary();
  await at.ready();
  await at.library.save(makeArticle({ url: 'https://news.test/bare', title: 'Mine' }));
  const link = {
    url: 'https://news.test/ferries',
    title: 'F',
    savedAt: 5,
    state: 'unread' as const,
  };
  const [kept] = await expectOk(
    at.store.saveLinks([{ ...link, tags: ['boats'], isFavourite: true, isArchived: false }]),
  );
  const { plan, entries } = await takeInto(new Blob([JSON.stringify(WALLABAG)]), at);
  expect(plan.counts).toEqual({ new: 1, same: 1, 'newer-there': 1, 'newer-here': 0 });
  expect(entries.find(({ title }) => title === 'Mine')).toBeDefined();
  expect(entries.find(({ id }) => id === kept?.id)).toMatchObject({
    kind: 'article',
    tags: ['boats', 'sea'],
    isFavourite: true,
    editions: { count: 0 },
  });
  const again = await takeInto(new Blob([JSON.stringify(WALLABAG)]), at);
  expect(again.plan.counts).toMatchObject({ new: 0, 'newer-there': 1 });
});

test('a backup is recognised by its contents, and other files are not', async () => {
  const at = makeLibrary();
  await at.ready();
  await at.library.save(makeArticle());
  const { file } = await expectOk(
    makeBackup(at.store, { now: 0, messages: ENGLISH_EXPORT_MESSAGES }),
  );
  expect(await expectOk(prepareTransfer(file, at.store))).toMatchObject({
    kind: 'lectern',
    counts: { same: 1 },
  });
  const reasonFor = async (content: Blob | string) => {
    const plan = await prepareTransfer(new Blob([content]), at.store);
    return plan.ok ? 'planned' : plan.error.reason;
  };
  for (const content of ['', 'words', '<html>', '{}', '[1]', 'a,b\n1,2', zip({ 'a.txt': 'a' })]) {
    expect(await reasonFor(content)).toBe('unknown-file');
  }
  expect(await reasonFor(file.slice(0, 500))).toBe('damaged');
});

import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { checkEpub } from '@/tests/support/check-epub';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { PNG } from '@/tests/support/pictures';
import { useNodeFiles } from '@/tests/support/use-node-files';
import type { SelectionFormat } from '@/utils/export/selection/selection-formats';
import { asSavedArticleId, type WholeArticle } from '@/utils/library/store/saved-article';
import { exportSelection } from './export-selection';
import type { SelectionFacts } from './selection-writer';

beforeEach(useNodeFiles);

const FACTS = {
  title: 'Two: for the train',
  language: 'en',
  dir: 'ltr' as const,
  total: 3,
  now: 0,
  messages: ENGLISH_EXPORT_MESSAGES,
};

/** Two articles under the same title, one with a kept picture, and a link. */
async function* selection(): AsyncGenerator<WholeArticle> {
  const { library, store, ready } = makeLibrary();
  await ready();
  const first = await expectOk(library.save(makeArticle()));
  const src = 'https://news.test/ferry.jpg';
  await store.keepPictures(
    first.id,
    [{ id: first.id, src, status: 'kept', blob: new Blob([PNG]) }],
    null,
  );
  const url = 'https://news.test/second';
  const second = await expectOk(library.save(makeArticle({ url, lang: 'ar', dir: 'rtl' })));
  const link = {
    url: 'https://a.test/',
    title: null,
    tags: [],
    savedAt: 1,
    state: 'unread' as const,
  };
  await store.saveLinks([{ ...link, isFavourite: false, isArchived: false }]);
  for (const id of [first.id, second.id, asSavedArticleId('id-3')]) {
    const whole = await expectOk(store.readWhole(id));
    if (whole) yield whole;
  }
}

/** An article with a card. */
async function* selectionWithCard(): AsyncGenerator<WholeArticle> {
  const { library, store } = makeLibrary();
  const html =
    '<p>The weir.</p><figure data-embed="page"><a href="https://youtu.be/ab_CD-12345">The gate</a></figure>';
  const { id } = await expectOk(library.save(makeArticle({ html })));
  const whole = await expectOk(store.readWhole(id));
  if (whole) yield whole;
}

async function exportAs(
  format: SelectionFormat,
  facts: Partial<SelectionFacts> = {},
  articles = selection(),
) {
  const made = await expectOk(exportSelection(articles, format, { ...FACTS, ...facts }));
  const bytes = new Uint8Array(await made.file.arrayBuffer());
  const files = unzipSync(bytes);
  return {
    made,
    bytes,
    files,
    textOf: (path: string) => strFromU8(files[path] ?? new Uint8Array()),
  };
}

test('Markdown files link to saved pictures next to them, and to the web for others', async () => {
  const { made, files, textOf } = await exportAs('markdown');
  expect(made).toMatchObject({
    name: 'Two - for the train.zip',
    articles: 2,
    withoutText: 1,
    missingPictures: 5,
  });
  expect(Object.keys(files)).toEqual([
    'pictures/article-1-picture-1.png',
    '001 The night ferries are back.md',
    '002 The night ferries are back.md',
  ]);
  const text = textOf('001 The night ferries are back.md');
  expect(text).toContain('](pictures/article-1-picture-1.png)');
  expect(text).toContain('](https://news.test/pier.jpg)');
});

test('several articles become one valid book, with a chapter each and their headings in the contents', async () => {
  const { made, bytes, files, textOf } = await exportAs('epub');
  expect(made.name).toBe('Two - for the train.epub');
  expect(checkEpub(bytes)).toEqual([]);
  expect(files['OEBPS/images/article-1-picture-1.png']).toEqual(PNG);
  const contents = textOf('OEBPS/nav.xhtml');
  expect(contents).toContain('chapter-2.xhtml#section-1');
  expect(textOf('OEBPS/chapter-2.xhtml')).toContain('dir="rtl"');
  expect(textOf('OEBPS/package.opf')).toContain('<dc:title>Two: for the train</dc:title>');
});

test('web pages contain their pictures', async () => {
  const { textOf } = await exportAs('html');
  expect(textOf('001 The night ferries are back.html')).toContain('src="data:image/png;base64,');
});

test('a selection of links only fails, and a cancelled one stops', async () => {
  const nothing = async function* () {};
  expect(await exportSelection(nothing(), 'epub', FACTS)).toMatchObject({
    error: { reason: 'nothing-to-write' },
  });
  const signal = AbortSignal.abort();
  expect(await exportSelection(selection(), 'html', FACTS, { signal })).toMatchObject({
    error: { reason: 'cancelled' },
  });
});

test.each<SelectionFormat>(['markdown', 'html', 'epub'])(
  'a selection as %s has dates as the interface writes them',
  async (format) => {
    const date = (...parts: number[]) => `«${parts.join('/')}»`;
    const { files } = await exportAs(format, { messages: { ...FACTS.messages, date } });
    const dated = Object.values(files).filter((file) => strFromU8(file).includes('«2026/3/12»'));
    expect(dated).toHaveLength(2);
  },
);

test.each<SelectionFormat>(['markdown', 'html', 'epub'])(
  'a selection as %s names cards in the language of the interface',
  async (format) => {
    const kinds = { ...FACTS.messages.kinds, video: '동영상' };
    const messages = { ...FACTS.messages, kinds };
    const { files } = await exportAs(format, { messages }, selectionWithCard());
    const named = Object.values(files).filter((file) => strFromU8(file).includes('동영상: '));
    expect(named).toHaveLength(1);
  },
);

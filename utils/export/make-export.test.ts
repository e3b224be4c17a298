import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { checkEpub } from '@/tests/support/check-epub';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import { makePictures } from '@/tests/support/pictures';
import type { Article } from '@/utils/article/article';
import { NO_PICTURES } from './collected-pictures';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats';
import { makeExport } from './make-export';

const article = makeArticle({ title: 'Tide: what now?' });

test.each<[ExportFormat, string, string, RegExp]>([
  [
    'markdown',
    'Tide - what now.md',
    'text/markdown;charset=utf-8',
    /^---\ntitle: "Tide: what now\?"\n/,
  ],
  ['html', 'Tide - what now.html', 'text/html;charset=utf-8', /^<!DOCTYPE html>/],
  ['epub', 'Tide - what now.epub', 'application/epub+zip', /^PK/],
  ['text', 'Tide - what now.txt', 'text/plain;charset=utf-8', /^Tide: what now\?\n=/],
])(
  'an article as %s has its name, its type and its contents',
  async (format, name, type, start) => {
    const file = await makeExport(article, format, NO_PICTURES, ENGLISH_EXPORT_MESSAGES);
    expect([file.name, file.mediaType]).toEqual([name, type]);
    expect(strFromU8(file.bytes)).toMatch(start);
  },
);

test('only formats marked as having pictures contain them', async () => {
  const pictures = await makePictures(article);
  for (const [format, { hasPictures }] of Object.entries(EXPORT_FORMATS)) {
    const write = async (given: typeof pictures) =>
      // The keys of the table.
      strFromU8(
        (await makeExport(article, format as ExportFormat, given, ENGLISH_EXPORT_MESSAGES)).bytes,
        true,
      );
    expect((await write(pictures)) !== (await write(NO_PICTURES))).toBe(hasPictures);
  }
});

test('every format writes dates as the interface does', async () => {
  const messages = {
    ...ENGLISH_EXPORT_MESSAGES,
    picture: '사진',
    date: (...parts: number[]) => `«${parts.join('/')}»`,
  };
  for (const [format, { extension }] of Object.entries(EXPORT_FORMATS)) {
    // The keys of the table.
    const { bytes } = await makeExport(article, format as ExportFormat, NO_PICTURES, messages);
    const files = extension === 'epub' ? Object.values(unzipSync(bytes)) : [bytes];
    const text = files.map((file) => strFromU8(file)).join('\n');
    expect([format, text.includes('«2026/3/12»')]).toEqual([format, true]);
  }
});

test('a book contains the pictures, a text the interface messages', async () => {
  const book = await makeExport(
    article,
    'epub',
    await makePictures(article),
    ENGLISH_EXPORT_MESSAGES,
  );
  expect(checkEpub(book.bytes)).toEqual([]);
  const text = await makeExport(article, 'text', NO_PICTURES, {
    ...ENGLISH_EXPORT_MESSAGES,
    picture: '사진',
  });
  expect(strFromU8(text.bytes)).toContain('[사진: ');
});

test('every format says that an article is only a part', async () => {
  const partial = {
    labels: { ...ENGLISH_EXPORT_MESSAGES.partial.labels, preview: 'Only the beginning' },
    missingPages: (numbers: string, count: number) => `Without ${count}: ${numbers}`,
  };
  const messages = { ...ENGLISH_EXPORT_MESSAGES, partial };
  for (const [format, { extension }] of Object.entries(EXPORT_FORMATS)) {
    const write = async (one: Article) => {
      // The keys of the table.
      const { bytes } = await makeExport(one, format as ExportFormat, NO_PICTURES, messages);
      const files = extension === 'epub' ? Object.values(unzipSync(bytes)) : [bytes];
      return files.map((file) => strFromU8(file)).join('\n');
    };
    expect([format, await write({ ...article, partial: 'preview' })]).toEqual([
      format,
      expect.stringContaining('Only the beginning'),
    ]);
    expect(await write({ ...article, partial: 'pages', missingPages: [2, 3, 5] })).toContain(
      'Without 3: 2–3, 5',
    );
    expect(await write(article)).not.toContain('Only the beginning');
  }
});

import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { checkEpub } from '@/tests/support/check-epub';
import { makePictures } from '@/tests/support/pictures';
import { NO_PICTURES } from './collect-pictures';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats';
import { makeExport } from './make-export';

const article = makeArticle({ title: 'Tide: what now?' });

test.each<[ExportFormat, string, string, RegExp]>([
  ['markdown', 'Tide - what now.md', 'text/markdown;charset=utf-8', /^# Tide: what now\?\n/],
  ['html', 'Tide - what now.html', 'text/html;charset=utf-8', /^<!DOCTYPE html>/],
  ['epub', 'Tide - what now.epub', 'application/epub+zip', /^PK/],
  ['text', 'Tide - what now.txt', 'text/plain;charset=utf-8', /^Tide: what now\?\n=/],
])('an article as %s has its name, its type and its contents', (format, name, type, start) => {
  const file = makeExport(article, format, NO_PICTURES);
  expect([file.name, file.mediaType]).toEqual([name, type]);
  expect(strFromU8(file.bytes)).toMatch(start);
});

test('the formats that hold pictures are those whose files grow by them', async () => {
  const pictures = await makePictures(article);
  for (const [format, { hasPictures }] of Object.entries(EXPORT_FORMATS)) {
    const write = (given: typeof pictures) =>
      strFromU8(makeExport(article, format as ExportFormat, given).bytes, true); // Its keys.
    expect(write(pictures) !== write(NO_PICTURES)).toBe(hasPictures);
  }
});

test('a book has its pictures, a text the words of the interface', async () => {
  expect(checkEpub(makeExport(article, 'epub', await makePictures(article)).bytes)).toEqual([]);
  const text = makeExport(article, 'text', NO_PICTURES, { picture: '사진' });
  expect(strFromU8(text.bytes)).toContain('[사진: ');
});

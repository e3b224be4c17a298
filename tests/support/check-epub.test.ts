import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toEpub } from '@/utils/export/epub/to-epub';
import { makeArticle } from './articles';
import { checkEpub } from './check-epub';
import { ENGLISH_EXPORT_MESSAGES } from './export-messages';
import { makePictures } from './pictures';

const article = makeArticle();
const book = toEpub(article, await makePictures(article), ENGLISH_EXPORT_MESSAGES);

type Files = Record<string, Uint8Array>;

/** Changes the files of the book and checks it; the first file stays first and unchanged. */
function checkChanged(change: (files: Files) => void, mimetypeLevel: 0 | 6 = 0): string[] {
  const files = unzipSync(book);
  change(files);
  const entries = Object.entries(files).map(([path, bytes]) => [
    path,
    [bytes, { level: path === 'mimetype' ? mimetypeLevel : 6 }],
  ]);
  const zippable: Zippable = Object.fromEntries(entries);
  return checkEpub(zipSync(zippable));
}

const edit = (path: string, from: string | RegExp, to: string) => (files: Files) => {
  const text = strFromU8(files[path] ?? new Uint8Array());
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  files[path] = strToU8(edited);
};

const PACKAGE = 'OEBPS/package.opf';
const ARTICLE = 'OEBPS/article.xhtml';
const NAV = 'OEBPS/nav.xhtml';

test('a valid book passes, also when repacked', () => {
  expect(checkEpub(book)).toEqual([]);
  expect(checkChanged(() => undefined)).toEqual([]);
});

test('reports a compressed mimetype', () => {
  expect(checkChanged(() => undefined, 6)).toContain('mimetype is compressed');
});

test('reports a mimetype that is not the first file', () => {
  const { mimetype: _first, ...others } = unzipSync(book);
  const moved = zipSync({ ...others, mimetype: strToU8('application/epub+zip') }, { level: 0 });
  expect(checkEpub(moved)).toContain('mimetype is not the first file');
});

test.each<[string, (files: Files) => void, string]>([
  ['a missing container', (files) => delete files['META-INF/container.xml'], 'no package document'],
  ['a missing title', edit(PACKAGE, /<dc:title>.*<\/dc:title>/, ''), 'dc:title is missing'],
  [
    'a missing identifier',
    edit(PACKAGE, /<dc:identifier.*r>/, ''),
    'unique-identifier has no target',
  ],
  ['an invalid language', edit(PACKAGE, '>en<', '>en_US!<'), 'dc:language is not a language tag'],
  [
    'fractions of a second',
    edit(PACKAGE, ':00Z<', ':00.000Z<'),
    'dcterms:modified is missing or malformed',
  ],
  [
    'a missing picture',
    (files) => delete files['OEBPS/images/picture-2.png'],
    'images/picture-2.png is in the manifest but missing',
  ],
  [
    'an unlisted file',
    (files) => {
      files['OEBPS/notes.txt'] = strToU8('x');
    },
    'OEBPS/notes.txt is not in the manifest',
  ],
  [
    'a wrong media type',
    edit(PACKAGE, '"image/png"', '"image/jpeg"'),
    'images/picture-1.png is not image/jpeg',
  ],
  ['an empty spine', edit(PACKAGE, '<itemref idref="article"/>', ''), 'the spine is empty'],
  [
    'a spine item without a target',
    edit(PACKAGE, 'idref="article"', 'idref="x"'),
    'the spine refers to x, which is missing',
  ],
  ['a page that is not XML', edit(ARTICLE, '</p>', ''), `${ARTICLE} is not well-formed`],
  [
    'a duplicate id',
    edit(ARTICLE, '<p class="dek">', '<p id="title">'),
    'article.xhtml: duplicate id title',
  ],
  [
    'a remote picture',
    edit(ARTICLE, 'images/picture-1.png', 'https://news.test/ferry.jpg'),
    'article.xhtml: a picture that is not in the book',
  ],
  [
    'an attribute that books do not allow',
    edit(ARTICLE, '<a ', '<a target="_blank" '),
    'article.xhtml: attribute target',
  ],
  ['a script', edit(ARTICLE, '</article>', '<script></script></article>'), 'article.xhtml: script'],
  [
    'a missing lang attribute',
    edit(ARTICLE, ' lang="en"', ''),
    'article.xhtml: lang and xml:lang differ',
  ],
  ['no table of contents element', edit(NAV, 'epub:type="toc"', ''), 'no table of contents'],
  [
    'a broken link in the contents',
    edit(NAV, '#section-1', '#section-9'),
    'the contents link to a missing article.xhtml#section-9',
  ],
])('reports %s', (_what, change, problem) => {
  expect(checkChanged(change)).toContain(problem);
});

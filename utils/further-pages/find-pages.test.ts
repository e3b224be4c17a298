import { expect, test } from 'vitest';
import { findPages } from './find-pages';

const URL = 'https://pond.test/walk';
const TEXT = 'The keeper counted the boats below the bridge and wrote it on the wall.';
const ARTICLE = `${TEXT}\nNear the bridge`;

function find(html: string, url = URL) {
  const page = new DOMParser().parseFromString(`<base href="${url}">${html}`, 'text/html');
  return findPages(page, { url, text: ARTICLE });
}
const story = (pager: string) => `<article><h1>A walk</h1><p>${TEXT}</p></article>${pager}`;
const numbersOf = (found: ReturnType<typeof find>) => found?.pages.map(({ number }) => number);

test.each([
  ['?page=', URL, 'https://pond.test/walk?page='],
  ['a path', 'https://pond.test/a/367061', 'https://pond.test/a/367061/'],
  ['a file', 'https://pond.test/walk.html', 'https://pond.test/walk_'],
])('numbered links to the same address are further pages: %s', (_what, url, start) => {
  const end = url.endsWith('.html') ? '.html' : '';
  const links = [2, 3, 4].map((at) => `<a href="${start}${at}${end}">${at}</a>`).join(' ');
  expect(numbersOf(find(story(`<nav>1 ${links}</nav>`), url))).toEqual([2, 3, 4]);
});

test.each(['Next page', 'Weiter »', 'Следующая страница', '次へ >>', '다음 페이지'])(
  'a link that says "next page" is one: %s',
  (label) => {
    expect(numbersOf(find(story(`<a href="?page=2">${label}</a>`)))).toEqual([2]);
  },
);

test('rel=next in the head is one, if it is the same address', () => {
  expect(numbersOf(find(`<link rel="next" href="/walk/2">${story('')}`))).toEqual([2]);
  expect(find(`<link rel="next" href="/another-walk">${story('')}`)).toBeNull();
});

test.each([
  ['the next article', '<a rel="next" href="/another-walk">Next</a>'],
  ['pages counted from 0, as those of comments', '<a href="?page=1">2</a><a href="?page=2">3</a>'],
  ['pages of comments by address', '<a href="/walk/comment-page-2">2</a>'],
  ['pages of comments by name', '<div class="comments-pager"><a href="?page=2">2</a></div>'],
  ['pages of a list under its own heading', '<h2>Letters</h2><a href="?page=2">2</a>'],
  ['pages of a gallery', '<div class="gallery"><a href="?page=2">2</a></div>'],
  ['another site', '<a href="https://other.test/walk?page=2">2</a>'],
  ['another label', '<a href="?page=2">The mill opens</a>'],
  ['far below', `<p>${'A letter to the pond. '.repeat(100)}</p><a href="?page=2">2</a>`],
])('no further page: %s', (_what, pager) => {
  expect(find(story(pager))).toBeNull();
});

test('an address with more parameters than those of pages has no further pages', () => {
  const [few, many] = [10, 40].map((count) => `${URL}?${'tag=walk&'.repeat(count)}`);
  const pager = (address = '') => story(`<a href="${address}page=2">2</a>`);
  expect(numbersOf(find(pager(few), few))).toEqual([2]);
  expect(find(pager(many), many)).toBeNull();
});

test('a number at the end of an address is a page only if page 1 is linked', () => {
  const links = '<a href="/walk/2">2</a><a href="/walk/4">4</a>';
  expect(find(story(links), `${URL}/3`)).toBeNull();
  expect(numbersOf(find(story(`<a href="/walk">1</a>${links}`), `${URL}/3`))).toEqual([1, 2, 4]);
});

test('a heading of another part ends the article for a pager, although a line of the text is repeated below', () => {
  const repeated = `<aside><p>${TEXT}</p></aside>`;
  const pager = '<a href="?page=2">2</a>';
  expect(find(story(`<h2>Letters</h2>${pager}${repeated}`))).toBeNull();
  // Also one that was taken for a part of the article, if nothing follows it.
  expect(find(story(`<h2>Near the bridge</h2>${pager}`))).toBeNull();
  expect(numbersOf(find(story(`<h2>Near the bridge</h2><img src="b.png">${pager}`)))).toEqual([2]);
  expect(find(story(`<h2>Letters</h2><img src="b.png">${pager}`))).toBeNull();
  expect(numbersOf(find(story(`<h2>Also read</h2>${repeated}${pager}`)))).toEqual([2]);
});

test('a link that shows all pages as one is found beside a pager', () => {
  const pager = '<a href="?page=2">2</a><a href="?view=all">View as one page</a>';
  expect(find(story(pager))?.whole).toBe(`${URL}?view=all`);
});

test('a page with more links than an article has is not searched', () => {
  const pager = '<a href="?page=2">2</a>';
  const links = (count: number) => '<a href="/x">x</a>'.repeat(count);
  expect(numbersOf(find(story(pager + links(500))))).toEqual([2]);
  expect(find(story(pager + links(10_000)))).toBeNull();
});

test('a pager far behind the text is that of something else, also if only empty nodes are between', () => {
  const pager = '<a href="?page=2">2</a>';
  expect(numbersOf(find(story('<i> </i>'.repeat(20) + pager)))).toEqual([2]);
  expect(find(story('<i> </i>'.repeat(3_000) + pager))).toBeNull();
});

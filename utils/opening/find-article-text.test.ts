import { beforeEach, expect, test } from 'vitest';
import { findArticleText } from './find-article-text';

const LINE =
  'The harbour master counted the lanterns twice, wrote the figure in the book, and waited by the door.';
const KOREAN =
  '등대지기는 등불을 두 번 세고 장부에 숫자를 적은 뒤 마지막 배를 기다리며 문가에 서 있었다.';
const times = (count: number, html: string) => html.repeat(count);
const card = `<div><h3><a href="/story">A weir opens</a></h3><p>${LINE}</p></div>`;

const find = (body: string, { head = '', path = '/story' } = {}) => {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return findArticleText(document, path)?.id ?? null;
};
const STATED = '<meta property="og:type" content="article">';

beforeEach(() => {
  document.head.innerHTML = '';
});

test('running text below a headline may be an article', () => {
  expect(find(`<h1>Lanterns</h1><div id="text">${times(12, `<p>${LINE}</p>`)}</div>`)).toBe('text');
});

test('a front page is not an article, whatever it contains', () => {
  const body = `<h1>Lanterns</h1><div id="text">${times(12, `<p>${LINE}</p>`)}</div>`;
  expect(find(body, { head: STATED, path: '/' })).toBeNull();
});

test('teasers in cards are no article, even if the metadata says so', () => {
  const body = `<h1>News</h1>${times(30, card)}`;
  expect(find(body)).toBeNull();
  expect(
    find(`${body}<div id="lead">${times(3, `<p>${LINE}</p>`)}</div>`, { head: STATED }),
  ).toBeNull();
});

test('a short text is an article only if the metadata says so', () => {
  const body = `<h1>Lanterns</h1><div id="text">${times(3, `<p>${LINE}</p>`)}</div>`;
  expect(find(body)).toBeNull();
  expect(find(body, { head: STATED })).toBe('text');
  const graph = '{"@graph":[{"@type":["WebPage","NewsArticle"]}]}';
  expect(find(body, { head: `<script type="application/ld+json">${graph}</script>` })).toBe('text');
  const list = '{"@type":"CollectionPage"}';
  expect(find(body, { head: `<script type="application/ld+json">${list}</script>` })).toBeNull();
});

test('lines without paragraphs count, and so do wrapped paragraphs', () => {
  expect(find(`<h1>L</h1><div id="text">${times(12, `${LINE}<br><br>`)}</div>`)).toBe('text');
  const wrapped = `<div><p><span>${LINE}</span></p></div>`;
  expect(find(`<h1>L</h1><div id="text">${times(12, wrapped)}</div>`)).toBe('text');
});

test('East Asian characters count for more', () => {
  expect(find(`<h1>등불</h1><div id="text">${times(12, `<p>${KOREAN}</p>`)}</div>`)).toBe('text');
});

test('links, forms, notes in the margin and scripts do not count', () => {
  for (const tag of ['aside', 'footer', 'form', 'nav', 'noscript', 'script']) {
    const body = `<h1>L</h1><${tag}><div>${times(12, `<p>${LINE}</p>`)}</div></${tag}>`;
    expect(find(body, { head: STATED })).toBeNull();
  }
  const links = `<p><a href="/a">${LINE}</a></p>`;
  expect(find(`<h1>L</h1><div>${times(12, links)}</div>`, { head: STATED })).toBeNull();
});

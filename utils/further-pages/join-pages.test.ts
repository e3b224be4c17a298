import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import type { Article } from '@/utils/article/article';
import { pairNotes } from '@/utils/article/notes/pair-notes';
import { parseArticle } from '@/utils/article/parse-article';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { joinPages } from './join-pages';

const URL = 'https://pond.test/walk';
const DEK = 'From the bridge to the mill in one long day.';
const END = '<p>First told at the winter table of the Pond Post.</p>';

const pageOf = (html: string, fields: Partial<Article> = {}): Article =>
  makeArticle({ url: URL, title: 'Four places', dek: null, html, images: [], ...fields });
const linesOf = ({ html }: Article) =>
  [...sanitiseArticle(html).children].map(({ localName, textContent }) =>
    localName === 'figure' ? 'figure' : textContent,
  );

test('pages are joined in the order of their numbers, and give a valid article', () => {
  const joined = joinPages(
    pageOf('<p>Two lo.</p>', { url: `${URL}?page=2` }),
    [
      { number: 3, article: pageOf('<p>Three mi.</p>') },
      { number: 1, article: pageOf('<p>One ta.</p>', { dek: DEK, byline: ['Ada Reed'] }) },
    ],
    2,
  );
  expect(joined.text).toBe('One ta.\nTwo lo.\nThree mi.');
  expect(joined.wordCount).toBe(6);
  expect(joined).toMatchObject({ url: `${URL}?page=2`, dek: DEK, byline: ['Ada Reed'] });
  expect(parseArticle(joined)).toEqual(joined);
});

test('what each page repeats is dropped: dek, teasers, pictures, page numbers', () => {
  const figure =
    '<figure><img src="https://pond.test/a.png" alt=""><figcaption>A pond</figcaption></figure>';
  const joined = joinPages(
    pageOf(`${figure}<p>One ta.</p><p>Yes.</p>${END}`, { dek: DEK }),
    [
      {
        number: 2,
        article: pageOf(
          `<h2>Page 2 of 3</h2><p>${DEK}</p>${figure}<p>Two lo.</p><p>Yes.</p><p>Two mi.</p>${END}<p>2/3</p>`,
        ),
      },
    ],
    1,
  );
  expect(linesOf(joined)).toEqual([
    'figure',
    'One ta.',
    'Yes.',
    'First told at the winter table of the Pond Post.',
    'Two lo.',
    // Short, and within the text: somebody says it again.
    'Yes.',
    'Two mi.',
  ]);
  expect(joined.images.map(({ position }) => position)).toEqual([0]);
});

test('the notes of all pages come last, and each stays with its mark', () => {
  const notesOf = (url: string, text: string) =>
    pageOf(
      `<p>${text}<sup><a href="${url}#fn1">1</a></sup>.</p><ol><li>On ${text}. <a href="${url}#r1">↩</a></li></ol>`,
      { url },
    );
  const joined = joinPages(
    notesOf(URL, 'tides'),
    [{ number: 2, article: notesOf(`${URL}?page=2`, 'boats') }],
    1,
  );
  const pairs = pairNotes(sanitiseArticle(joined.html), URL);
  expect(pairs.map(({ note }) => note.textContent)).toEqual(['On tides. ↩', 'On boats. ↩']);
});

test('what was left out of each page keeps its place', () => {
  const piece = (html: string, position: number) => ({ html, position, reason: 'not chosen' });
  const joined = joinPages(
    pageOf('<p>One ta.</p>', { leftOut: [piece('<p>A lo.</p>', 1)] }),
    [
      {
        number: 2,
        article: pageOf(`<p>One ta.</p><p>Two lo.</p><p>Two mi.</p>`, {
          leftOut: [piece('<p>A lo.</p>', 0), piece('<p>B ku.</p>', 2)],
        }),
      },
    ],
    1,
  );
  expect(joined.leftOut?.map(({ html, position }) => [html, position])).toEqual([
    ['<p>A lo.</p>', 1],
    ['<p>B ku.</p>', 2],
  ]);
});

test('the number of a page is no part of the headline', () => {
  const open = pageOf('<p>Two lo.</p>', { title: 'Four places – Page 2', url: `${URL}/2` });
  const joined = joinPages(open, [{ number: 1, article: pageOf('<p>One ta.</p>') }], 2);
  expect(joined.title).toBe('Four places');
});

test('an article of which a later page is only a preview is a part', () => {
  const later = pageOf('<p>Two lo.</p>', { partial: 'preview' });
  expect(joinPages(pageOf('<p>One ta.</p>'), [{ number: 2, article: later }], 1).partial).toBe(
    'preview',
  );
});

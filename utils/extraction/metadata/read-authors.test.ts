import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { readAuthors } from './read-authors';
import { readJsonLd } from './read-json-ld';
import { MetaTags } from './read-meta-tags';

function read(author: unknown, markup = '') {
  const document = documentOf(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>${markup}`,
  );
  return readAuthors(document, new MetaTags(document), readJsonLd(document), 'Harrow Courier');
}

test('a person in a later source wins over an agency in an earlier one', () => {
  expect(
    read(
      { '@type': 'Organization', name: 'Tide Press' },
      '<meta name="author" content="Ada Brook">',
    ),
  ).toEqual({ names: ['Ada Brook'], organisation: 'Tide Press' });
});

test('the site itself is an organisation, not a person', () => {
  expect(read({ '@type': 'Person', name: 'Harrow Courier' })).toEqual({
    names: [],
    organisation: 'Harrow Courier',
  });
});

test('the site together with an agency is one name', () => {
  expect(read('Harrow Courier and TP').names).toEqual(['Harrow Courier and TP']);
});

test('a team with its own list of entries is an author', () => {
  expect(read([{ name: 'Ada Brook' }, { name: 'Gear Team' }]).names).toEqual([
    'Ada Brook',
    'Gear Team',
  ]);
});

test('a company is not a person', () => {
  expect(read('Tide Media Inc', '<meta name="author" content="Ada Brook">').names).toEqual([
    'Ada Brook',
  ]);
});

test('the authors of a paper, with the last name first', () => {
  const citation = (name: string) => `<meta name="citation_author" content="${name}">`;
  expect(read(undefined, citation('Brook, Ada') + citation('Otto Renn')).names).toEqual([
    'Ada Brook',
    'Otto Renn',
  ]);
});

test('the authors in cards of other stories are not the authors', () => {
  const marked = (name: string) => `<p itemprop="author"><b itemprop="name">${name}</b></p>`;
  expect(
    read(undefined, `${marked('Ada Brook')}<ul><li><h3>Tides</h3>${marked('Otto Renn')}</li></ul>`)
      .names,
  ).toEqual(['Ada Brook']);
});

test('the authors of pictures and of stories without headings are not the authors', () => {
  const marked = (name: string) => `<p itemprop="author"><b itemprop="name">${name}</b></p>`;
  const page = `${marked('Ada Brook')}<figure><small itemprop="author">Otto Renn</small></figure><div class="summary-item"><a>Tides</a>${marked('Ines Calloway')}</div>`;
  expect(read(undefined, page).names).toEqual(['Ada Brook']);
});

test('the publisher is an organisation, even with a name like a person’s', () => {
  expect(
    read(
      undefined,
      '<meta name="dc.publisher" content="Ediciones Muelle"><meta name="author" content="Ediciones Muelle">',
    ).organisation,
  ).toBe('Ediciones Muelle');
});

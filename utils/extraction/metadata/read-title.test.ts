import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { MetaTags } from './read-meta-tags';
import { dropSiteName, readTitle } from './read-title';

const URL_OF_PAGE = 'https://www.harrowcourier.test/a';

function read(markup: string): string {
  const document = documentOf(markup);
  return readTitle({
    document,
    meta: new MetaTags(document),
    structured: null,
    siteName: 'The Harrow Courier',
    url: URL_OF_PAGE,
  });
}

test('the headline on the page that the metadata agrees with', () => {
  expect(
    read(
      '<title>x</title><meta property="og:title" content="Ferries are back | The Harrow Courier"><h1>Menu</h1><h1>Ferries are back at last</h1>',
    ),
  ).toBe('Ferries are back at last');
});

test('the metadata’s wording where no headline agrees', () => {
  expect(
    read(
      '<meta property="og:title" content="Ferries are back – The Harrow Courier"><h1>The Harrow Courier</h1>',
    ),
  ).toBe('Ferries are back');
});

test('a lone headline before a page title that says something else', () => {
  expect(read('<title>Loading</title><h1>Ferries are back</h1>')).toBe('Ferries are back');
});

test('the page title where there is no headline', () => {
  expect(read('<title>Ferries are back | The Harrow Courier</title>')).toBe('Ferries are back');
});

test.each([
  ['Ferries are back - The Harrow Courier', 'Ferries are back'],
  ['Ferries are back | Coast | The Harrow Courier', 'Ferries are back | Coast'],
  ['The Harrow Courier: Ferries are back', 'The Harrow Courier: Ferries are back'],
  ['The Harrow Courier | Ferries are back', 'Ferries are back'],
  ['Ferries - and what they carry', 'Ferries - and what they carry'],
  ['Ferries are back | harrowcourier.test', 'Ferries are back'],
])('%s', (title, headline) => {
  expect(dropSiteName(title, 'The Harrow Courier', URL_OF_PAGE)).toBe(headline);
});

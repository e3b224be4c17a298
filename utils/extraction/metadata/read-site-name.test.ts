import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { MetaTags } from './read-meta-tags';
import { readHomeNames, readSiteName } from './read-site-name';

const read = (title: string, ogName: string | null, url = 'https://www.harrowcourier.test/a') => {
  const head = ogName === null ? '' : `<meta property="og:site_name" content="${ogName}">`;
  const meta = new MetaTags(documentOf(head));
  return readSiteName({ pageTitle: title, meta, structured: null, url });
};

test('returns the name that the site states', () => {
  expect(read('Ferries | Courier', 'The Harrow Courier')).toBe('The Harrow Courier');
});

test('a name without spaces is spelled as in the page title', () => {
  expect(read('Ferries are back - The Harrow Courier', 'harrowcourier')).toBe('The Harrow Courier');
});

test('without a stated name, returns the part of the title that matches the host', () => {
  expect(read('Ferries are back - Harrow Courier', null)).toBe('Harrow Courier');
});

test.each(['{$plugin.news.site_name}', '{{ site.name }}', '[site:name]'])(
  'a variable that the templates did not replace is no name: %s',
  (name) => {
    expect(read('Ferries are back', name)).toBe('harrowcourier.test');
  },
);

test('without either, returns the host', () => {
  expect(read('Ferries are back', null)).toBe('harrowcourier.test');
});

test('without metadata, returns the name in both the title and the link to the front page', () => {
  const document = documentOf(
    '<a href="/"><img alt="Tides from Below"></a><a href="/news">News</a>',
  );
  const homeNames = readHomeNames(document, 'https://tides.test/story');
  const meta = new MetaTags(documentOf(''));
  const readWith = (pageTitle: string) =>
    readSiteName({ pageTitle, meta, structured: null, url: 'https://tides.test/', homeNames });
  expect(readWith('Boats | back – Tides from Below')).toBe('Tides from Below');
  expect(readWith('Boats are back – Opinion')).toBe('tides.test');
});

test('a stated name is returned without its slogan', () => {
  expect(read('Ferries are back', 'The Mole | News and Views from the Coast')).toBe('The Mole');
  expect(read('Ferries are back', 'News from the Coast - Harrow Courier')).toBe('Harrow Courier');
});

test('a stated name that any site may have is ignored', () => {
  expect(read('Ferries are back - Harrow Courier', 'Blog')).toBe('Harrow Courier');
});

test.each([
  'https://www.harrowcourier.test/',
  'www.harrowcourier.test',
  'HarrowCourier.test',
  '//harrowcourier.test',
])('an address is no name: %s', (stated) => {
  expect(read('Ferries are back - Harrow Courier', stated)).toBe('Harrow Courier');
});

test('a name with a dot that is not the site’s address stays', () => {
  expect(read('Ferries are back', 'Tide.Works')).toBe('Tide.Works');
});

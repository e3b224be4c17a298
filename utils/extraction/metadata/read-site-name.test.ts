import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { MetaTags } from './read-meta-tags';
import { readHomeNames, readSiteName } from './read-site-name';

const read = (title: string, ogName: string | null, url = 'https://www.harrowcourier.test/a') => {
  const head = ogName === null ? '' : `<meta property="og:site_name" content="${ogName}">`;
  return readSiteName(title, new MetaTags(documentOf(head)), null, url);
};

test('a name is taken as the site states it', () => {
  expect(read('Ferries | Courier', 'The Harrow Courier')).toBe('The Harrow Courier');
});

test('a name run together is spelled as the page’s title spells it', () => {
  expect(read('Ferries are back - The Harrow Courier', 'harrowcourier')).toBe('The Harrow Courier');
});

test('without a stated name, the part of the title that is the host’s name', () => {
  expect(read('Ferries are back - Harrow Courier', null)).toBe('Harrow Courier');
});

test('without either, the host', () => {
  expect(read('Ferries are back', null)).toBe('harrowcourier.test');
});

test('what the title and the link to the front page both say is the name where no data says it', () => {
  const document = documentOf(
    '<a href="/"><img alt="Tides from Below"></a><a href="/news">News</a>',
  );
  const homeNames = readHomeNames(document, 'https://tides.test/story');
  expect(
    readSiteName(
      'Boats | back – Tides from Below',
      new MetaTags(documentOf('')),
      null,
      'https://tides.test/',
      homeNames,
    ),
  ).toBe('Tides from Below');
  expect(
    readSiteName(
      'Boats are back – Opinion',
      new MetaTags(documentOf('')),
      null,
      'https://tides.test/',
      homeNames,
    ),
  ).toBe('tides.test');
});

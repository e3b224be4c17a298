import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { readJsonLd } from './read-json-ld';

const read = (...blocks: string[]) =>
  readJsonLd(
    documentOf(
      blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join(''),
    ),
  );

test('an article in a graph is found, with one type of several', () => {
  const article = read(
    '{"@graph":[{"@type":"WebSite","name":"Courier"},{"@type":["Thing","NewsArticle"],"headline":"Ferries","author":[{"@type":"Person","name":"Ines"},{"name":"Otto"}],"publisher":{"name":"Courier"},"datePublished":"2026-03-12","image":[{"url":"/a.jpg"},"/b.jpg"]}]}',
  );
  expect(article).toMatchObject({
    headline: 'Ferries',
    authors: ['Ines', 'Otto'],
    publisher: 'Courier',
    published: '2026-03-12',
    pictures: ['/a.jpg', '/b.jpg'],
  });
});

test('lists, nested main entities and plain texts are read too', () => {
  expect(
    read(
      '[{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Deep","author":"Ines"}}]',
    ),
  ).toMatchObject({
    headline: 'Deep',
    authors: ['Ines'],
  });
});

test('of several articles the fullest wins', () => {
  expect(
    read(
      '{"@type":"NewsArticle","headline":"Teaser"}',
      '{"@type":"NewsArticle","headline":"Whole","author":"Ines","datePublished":"2026-03-12"}',
    ),
  ).toMatchObject({ headline: 'Whole' });
});

test('raw line breaks, trailing commas and CDATA are mended', () => {
  expect(read('<![CDATA[{"@type":"NewsArticle","headline":"Two\nlines",}]]>')?.headline).toBe(
    'Two lines',
  );
});

test('what is no JSON, or no article, is passed over', () => {
  expect(read('{broken', '{"@type":"Organization","name":"Courier"}', '7', 'null')).toBeNull();
});

test('nesting without end is not followed', () => {
  const deep = `${'{"mainEntity":'.repeat(60)}{"@type":"Article","headline":"x"}${'}'.repeat(60)}`;
  expect(read(deep)).toBeNull();
});

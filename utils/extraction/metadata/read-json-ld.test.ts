import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { readJsonLd } from './read-json-ld';

const read = (...blocks: string[]) =>
  readJsonLd(
    documentOf(
      blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join(''),
    ),
  );

test('finds an article in a graph, with several types', () => {
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

test('reads lists, nested main entities and plain texts', () => {
  expect(
    read(
      '[{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Deep","author":"Ines"}}]',
    ),
  ).toMatchObject({
    headline: 'Deep',
    authors: ['Ines'],
  });
});

test('prefers the most complete of several articles', () => {
  expect(
    read(
      '{"@type":"NewsArticle","headline":"Teaser"}',
      '{"@type":"NewsArticle","headline":"Whole","author":"Ines","datePublished":"2026-03-12"}',
    ),
  ).toMatchObject({ headline: 'Whole' });
});

test('repairs raw line breaks, trailing commas and CDATA', () => {
  expect(read('<![CDATA[{"@type":"NewsArticle","headline":"Two\nlines",}]]>')?.headline).toBe(
    'Two lines',
  );
});

test('ignores invalid JSON and other types', () => {
  expect(read('{broken', '{"@type":"Organization","name":"Courier"}', '7', 'null')).toBeNull();
});

test('ignores a giant block, which is data of a program, and reads the others', () => {
  const giant = `{"@type":"NewsArticle","headline":"Data","author":"Ines","description":"${'x'.repeat(3_000_000)}"}`;
  expect(read(giant)).toBeNull();
  expect(read(giant, '{"@type":"NewsArticle","headline":"Ferries"}')?.headline).toBe('Ferries');
});

test('does not follow endless nesting', () => {
  const deep = `${'{"mainEntity":'.repeat(60)}{"@type":"Article","headline":"x"}${'}'.repeat(60)}`;
  expect(read(deep)).toBeNull();
});

test('a reference to a picture in the graph is its address, and one to nothing is none', () => {
  const read = (id: string) =>
    readJsonLd(
      documentOf(
        `<script type="application/ld+json">${JSON.stringify({
          '@graph': [
            { '@type': 'Article', headline: 'Boats', image: { '@id': id } },
            { '@type': 'ImageObject', '@id': '/a#primary', url: '/boat.jpg' },
          ],
        })}</script>`,
      ),
    )?.pictures;
  expect(read('/a#primary')).toEqual(['/boat.jpg']);
  expect(read('/b#primary')).toEqual([]);
});

test('prefers an article to its recipe, and takes the ingredients from the recipe', () => {
  expect(
    read(
      '{"@graph":[{"@type":"Recipe","name":"Samphire","author":"Otto","datePublished":"2026-03-12","recipeIngredient":["2 lemons"," 300 g samphire"]},{"@type":"Article","headline":"Why I eat samphire"}]}',
    ),
  ).toMatchObject({ headline: 'Why I eat samphire', ingredients: ['2 lemons', '300 g samphire'] });
});

test('takes a recipe for the article if there is no other', () => {
  expect(
    read('{"@type":"Recipe","name":"Samphire","author":"Otto","recipeIngredient":["2 lemons"]}'),
  ).toMatchObject({ headline: 'Samphire', authors: ['Otto'] });
});

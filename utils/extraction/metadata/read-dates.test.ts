import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { readDates } from './read-dates';
import { MetaTags } from './read-meta-tags';

function published(markup: string): string | null {
  const document = documentOf(markup);
  return readDates(document, new MetaTags(document), null, 'de').published;
}

const CARDS =
  '<section><a href="/a"><h3>A</h3><time datetime="2026-01-05">5 January</time></a><a href="/b"><h3>B</h3><time datetime="2026-01-04">4 January</time></a></section>';

test('ignores the date of another story’s card', () => {
  expect(published(`<h1>Boats</h1><p>Text</p>${CARDS}`)).toBeNull();
  expect(
    published(`<h1>Boats</h1>${CARDS}<main><time datetime="2026-03-12">12 March</time></main>`),
  ).toBe('2026-03-12');
});

test('prefers a time that is marked as the publication time', () => {
  expect(
    published(
      '<article><time class="updated" datetime="2026-03-14">x</time><time class="published" datetime="2026-03-12">x</time></article>',
    ),
  ).toBe('2026-03-12');
});

test('reads a date from the title of an abbreviation', () => {
  expect(
    published('<div><abbr class="published" title="2026-02-15T18:22:00Z">18:22</abbr></div>'),
  ).toBe('2026-02-15T18:22:00Z');
});

test('uses a date in the margin if the page has no other', () => {
  expect(published('<aside><time datetime="2026-03-12">12 March</time></aside>')).toBe(
    '2026-03-12',
  );
});

test('uses a date at the end of the page title if there is no other', () => {
  expect(published('<head><title>Boats are back | HC | 12.03.2026</title></head>')).toBe(
    '2026-03-12',
  );
});

test('a change dated before the publication is ignored', () => {
  const dates = (modified: string) => {
    const document = documentOf(
      `<meta property="article:published_time" content="2026-03-12T09:00:00Z"><meta property="article:modified_time" content="${modified}">`,
    );
    return readDates(document, new MetaTags(document), null, 'de').modified;
  };
  expect(dates('2026-03-11T09:00:00Z')).toBeNull();
  expect(dates('2026-03-12T09:00:00Z')).toBeNull();
  expect(dates('2026-03-12T09:00:01Z')).not.toBeNull();
});

test.each([
  '<div itemprop="datePublished">12.03.2026 11:43</div>',
  '<span itemprop="datePublished">12. März 2026, 11:43</span>',
  '<meta name="date" content="12.03.2026 11:43">',
])('reads a marked date as the language of the page writes it: %s', (markup) => {
  expect(published(`<h1>Boote</h1>${markup}<p>Text</p>`)).toBe('2026-03-12T11:43:00');
});

test('reads the date of the page in JSON-LD without an article, unless there are several', () => {
  const script = (...dates: string[]) =>
    `<script type="application/ld+json">${JSON.stringify({ '@graph': dates.map((date) => ({ '@type': 'WebPage', datePublished: date })) })}</script>`;
  expect(published(script('2026-03-12T09:15:00Z'))).toBe('2026-03-12T09:15:00Z');
  expect(published(script('2026-03-12', '2026-03-14'))).toBeNull();
});

import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { readDates } from './read-dates';
import { MetaTags } from './read-meta-tags';

function published(markup: string): string | null {
  const document = documentOf(markup);
  return readDates(document, new MetaTags(document), null).published;
}

const CARDS =
  '<section><a href="/a"><h3>A</h3><time datetime="2026-01-05">5 January</time></a><a href="/b"><h3>B</h3><time datetime="2026-01-04">4 January</time></a></section>';

test('the date of a card of another story is not the article’s', () => {
  expect(published(`<h1>Boats</h1><p>Text</p>${CARDS}`)).toBeNull();
  expect(
    published(`<h1>Boats</h1>${CARDS}<main><time datetime="2026-03-12">12 March</time></main>`),
  ).toBe('2026-03-12');
});

test('a time that is named as that of publication comes first', () => {
  expect(
    published(
      '<article><time class="updated" datetime="2026-03-14">x</time><time class="published" datetime="2026-03-12">x</time></article>',
    ),
  ).toBe('2026-03-12');
});

test('the date in the title of an abbreviation counts', () => {
  expect(
    published('<div><abbr class="published" title="2026-02-15T18:22:00Z">18:22</abbr></div>'),
  ).toBe('2026-02-15T18:22:00Z');
});

test('a date in the margin counts where the page has no other', () => {
  expect(published('<aside><time datetime="2026-03-12">12 March</time></aside>')).toBe(
    '2026-03-12',
  );
});

test('a day at the end of the page’s title counts where nothing else tells', () => {
  expect(published('<head><title>Boats are back | HC | 12.03.2026</title></head>')).toBe(
    '2026-03-12',
  );
});

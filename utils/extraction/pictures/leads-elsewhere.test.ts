import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { leadsElsewhere } from './leads-elsewhere';

function elsewhere(markup: string): boolean {
  const piece = bodyOf(markup).querySelector('.piece');
  if (!piece) throw new Error('no piece');
  return leadsElsewhere(piece);
}

test('a piece in a link to a story, or mostly made of one, leads there', () => {
  expect(elsewhere('<a href="/story/12"><p class="piece">Words</p></a>')).toBe(true);
  expect(elsewhere('<p class="piece">See <a href="/story/12">a story of the boats</a></p>')).toBe(
    true,
  );
});

test('a link that opens a picture, or a word in a sentence, leads nowhere else', () => {
  expect(elsewhere('<a href="/files/ferry.jpg"><p class="piece">Words</p></a>')).toBe(false);
  expect(elsewhere('<a href="#"><p class="piece">Words</p></a>')).toBe(false);
  expect(elsewhere('<p class="piece">The boat of <a href="/x">Renn</a> leaves at dusk</p>')).toBe(
    false,
  );
  expect(elsewhere('<p class="piece">The boat leaves</p>')).toBe(false);
});

test('a word for pictures inside the name of a story is no place for pictures', () => {
  expect(elsewhere('<a href="/social-media-agencies"><p class="piece">Words</p></a>')).toBe(true);
  expect(elsewhere('<a href="/photo-gallery/boats"><p class="piece">Words</p></a>')).toBe(false);
  expect(elsewhere('<a href="/article_photo/list?id=1"><p class="piece">Words</p></a>')).toBe(
    false,
  );
});

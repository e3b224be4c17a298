import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { leadsElsewhere } from './leads-elsewhere';

function elsewhere(markup: string): boolean {
  const piece = bodyOf(markup).querySelector('.piece');
  if (!piece) throw new Error('the markup has no piece');
  return leadsElsewhere(piece);
}

test('a piece that is inside a link to a story, or mostly consists of one, leads elsewhere', () => {
  expect(elsewhere('<a href="/story/12"><p class="piece">Words</p></a>')).toBe(true);
  expect(elsewhere('<p class="piece">See <a href="/story/12">a story of the boats</a></p>')).toBe(
    true,
  );
});

test('a link that opens a picture, or a linked word in a sentence, does not lead elsewhere', () => {
  expect(elsewhere('<a href="/files/ferry.jpg"><p class="piece">Words</p></a>')).toBe(false);
  expect(elsewhere('<a href="#"><p class="piece">Words</p></a>')).toBe(false);
  expect(elsewhere('<p class="piece">The boat of <a href="/x">Renn</a> leaves at dusk</p>')).toBe(
    false,
  );
  expect(elsewhere('<p class="piece">The boat leaves</p>')).toBe(false);
});

test('a word for pictures in the address of a story does not make it a picture address', () => {
  expect(elsewhere('<a href="/social-media-agencies"><p class="piece">Words</p></a>')).toBe(true);
  expect(elsewhere('<a href="/photo-gallery/boats"><p class="piece">Words</p></a>')).toBe(false);
  expect(elsewhere('<a href="/article_photo/list?id=1"><p class="piece">Words</p></a>')).toBe(
    false,
  );
});

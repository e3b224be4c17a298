import { expect, test } from 'vitest';
import type { TextDirection } from '@/utils/article/article';
import { directionOf, markDirections } from './direction';

test('returns the direction of most letters', () => {
  expect(directionOf('البحر هادئ، قال Ines')).toBe('rtl');
  expect(directionOf('The word דג is fish in Hebrew')).toBe('ltr');
  expect(directionOf('밤배가 돌아오자')).toBe('ltr');
  expect(directionOf('12, 34')).toBeNull();
});

function marked(markup: string, base: TextDirection): string {
  const template = document.createElement('template');
  template.innerHTML = markup;
  markDirections(template.content, base);
  return template.innerHTML;
}

test('marks text in the other direction', () => {
  expect(marked('<p>The sea.</p><p>البحر هادئ</p>', 'ltr')).toBe(
    '<p>The sea.</p><p dir="auto">البحر هادئ</p>',
  );
  expect(marked('<p>البحر هادئ</p><blockquote><p>The sea.</p></blockquote>', 'rtl')).toBe(
    '<p>البحر هادئ</p><blockquote dir="auto"><p>The sea.</p></blockquote>',
  );
});

test('ignores a name in another script at the beginning', () => {
  expect(marked('<p>Ines قالت إن البحر هادئ اليوم</p>', 'ltr')).toContain('dir="rtl"');
  expect(marked('<p>Ines قالت إن البحر هادئ اليوم</p>', 'rtl')).not.toContain('dir');
});

test('keeps the page’s own direction', () => {
  expect(marked('<p dir="rtl">The sea.</p>', 'rtl')).toBe('<p dir="rtl">The sea.</p>');
});

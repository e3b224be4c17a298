import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { capAttributes } from './cap-attributes';

const long = (text: string) => text.repeat(30_000);

function capped(markup: string): Element | null {
  const document = documentOf(markup);
  capAttributes(document);
  return document.querySelector('img, meta, p');
}

test('names and descriptions are truncated', () => {
  const image = capped(`<img class="${long('a')}" alt="${long('b')}">`);
  expect(image?.className).toBe('a'.repeat(2_000));
  expect(image?.getAttribute('alt')).toBe('b'.repeat(4_000));
});

test('addresses and data are removed, because a part of them would be another address', () => {
  const image = capped(`<img src="/a.jpg" srcset="${long('/b.jpg 1w,')}" data-x="${long('c')}">`);
  expect(image?.outerHTML).toBe('<img src="/a.jpg">');
});

test('a picture written into its address stays', () => {
  const src = `data:image/png;base64,${long('A')}`;
  expect(capped(`<img src="${src}">`)?.getAttribute('src')).toBe(src);
});

test('ordinary attributes do not change', () => {
  const markup = `<p class="lead" data-x="${'x'.repeat(9_000)}">a</p>`;
  expect(capped(markup)?.outerHTML).toBe(markup);
});

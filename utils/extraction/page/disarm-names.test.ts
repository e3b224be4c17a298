import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { disarmNames } from './disarm-names';

test('no element shadows a property of the document or of its form any more', () => {
  const document = documentOf(
    '<form id="f" name="cookie"><input name="parentNode"><img id="firstChild"></form><img name="body"><p id="kept">a</p>',
  );
  disarmNames(document);
  for (const element of document.querySelectorAll('form, input, img')) {
    expect(element.hasAttribute('name') || element.hasAttribute('id')).toBe(false);
  }
  expect(document.querySelector('p')?.id).toBe('kept');
});

test('meta tags keep their names', () => {
  const document = documentOf('<meta name="author" content="Ines">');
  disarmNames(document);
  expect(document.querySelector('meta')?.getAttribute('name')).toBe('author');
});

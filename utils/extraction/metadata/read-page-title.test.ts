import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { readPageTitle } from './read-page-title';

test('the title of the head', () => {
  const markup = '<title>Ferries are\n back</title><body><svg><title>Menu</title></svg></body>';
  expect(readPageTitle(documentOf(markup))).toBe('Ferries are back');
});

test('a title in the body, because an unknown element ended the head', () => {
  const markup = '<svg><title>Menu</title></svg><channel></channel><title>Ferries are back</title>';
  expect(readPageTitle(documentOf(markup))).toBe('Ferries are back');
});

test('the title of a drawing is not that of the page', () => {
  expect(readPageTitle(documentOf('<svg><title>Menu</title></svg>'))).toBe('');
});

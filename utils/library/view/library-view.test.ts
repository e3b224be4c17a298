// @vitest-environment node
import { expect, test } from 'vitest';
import { FIRST_VIEW, formatView, isFirstView, type LibraryView, parseView } from './library-view';

test('a view comes back from the address it was written to', () => {
  const view: LibraryView = {
    shelf: 'unread',
    tags: ['long read', 'a&b=c'],
    site: 'Works & Days',
    length: 'long',
    withPictures: true,
    sort: 'title',
    isReversed: true,
    search: '"low tide" -fog #1',
  };
  expect(parseView(formatView(view))).toEqual(view);
});

test('the first view needs no address, and what is not understood is as at first', () => {
  expect(formatView(FIRST_VIEW)).toBe('');
  expect(isFirstView(parseView(''))).toBe(true);
  expect(parseView('#shelf=attic&sort=colour&length=9')).toEqual(FIRST_VIEW);
});

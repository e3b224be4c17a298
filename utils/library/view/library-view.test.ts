// @vitest-environment node
import { expect, test } from 'vitest';
import {
  DEFAULT_VIEW,
  formatView,
  isDefaultView,
  type LibraryView,
  parseView,
} from './library-view';

test('a view survives a round trip through the address', () => {
  const view: LibraryView = {
    section: 'unread',
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

test('the default view has an empty fragment, and unknown values take their defaults', () => {
  expect(formatView(DEFAULT_VIEW)).toBe('');
  expect(isDefaultView(parseView(''))).toBe(true);
  expect(parseView('#section=attic&sort=colour&length=9')).toEqual(DEFAULT_VIEW);
});

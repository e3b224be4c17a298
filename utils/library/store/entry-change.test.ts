// @vitest-environment node
import { expect, test } from 'vitest';
import { makeEntry } from '@/tests/support/entries';
import { applyChange, revertChange } from './entry-change';

const entry = makeEntry('a', {
  state: 'reading',
  progress: 0.4,
  place: { quote: 'It waits', start: 9, below: 3 },
  tags: ['Coast', 'Café'],
});

test('unread resets the progress, read completes it, and an explicit progress wins', () => {
  expect(applyChange(entry, { state: 'unread' }, 0)).toMatchObject({ progress: 0, place: null });
  expect(applyChange(entry, { state: 'read' }, 0)).toMatchObject({
    progress: 1,
    place: entry.place,
  });
  expect(applyChange(entry, { state: 'read', progress: 0.97 }, 0).progress).toBe(0.97);
});

test('tags that differ only in case, accents and composition are the same, and keep their first spelling', () => {
  const change = { addTags: [' coast ', 'Cafe\u0301', 'sea', 'Sea', ''], removeTags: [] };
  expect(applyChange(entry, change, 0).tags).toEqual(['Coast', 'Café', 'sea']);
  expect(applyChange(entry, { removeTags: ['COAST'] }, 0).tags).toEqual(['Café']);
});

test('deleting twice keeps the first date, from which the thirty days count', () => {
  const deleted = applyChange({ ...entry, savedAt: 1 }, { isDeleted: true }, 5);
  expect(applyChange(deleted, { isDeleted: true }, 9).deletedAt).toBe(5);
  expect(applyChange(deleted, { isDeleted: false }, 9).deletedAt).toBeNull();
});

test('an article deleted while the clock is set back is not deleted before it was saved', () => {
  const saved = { ...entry, savedAt: 1_000 };
  expect(applyChange(saved, { isDeleted: true }, 3).deletedAt).toBe(1_000);
});

test('undoing a change of tags returns only those that it changed, in their order', () => {
  const change = { addTags: ['sea', 'COAST'], removeTags: ['Café'] };
  const changed = applyChange(entry, change, 0);
  expect(changed.tags).toEqual(['Coast', 'sea']);
  expect(revertChange(changed, entry, change).tags).toEqual(['Coast', 'Café']);
  const since = applyChange(changed, { addTags: ['tides'], removeTags: ['coast'] }, 0);
  expect(revertChange(since, entry, change).tags).toEqual(['Café', 'tides']);
});

test('undoing a change leaves fields that it did not set', () => {
  const changed = applyChange(entry, { isFavourite: true }, 0);
  const since = applyChange(changed, { state: 'read', isArchived: true }, 0);
  expect(revertChange(since, entry, { isFavourite: true })).toEqual({
    ...since,
    isFavourite: false,
  });
  const unread = applyChange(entry, { state: 'unread', isDeleted: true }, 7);
  expect(revertChange(unread, entry, { state: 'unread', isDeleted: true })).toEqual(entry);
});

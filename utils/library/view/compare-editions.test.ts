// @vitest-environment node
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { type ChangedPassage, compareEditions } from './compare-editions';

const before = makeArticle({
  title: 'Ferries',
  dek: null,
  text: 'The boat leaves at nine.\nIt waits for nobody.\nThe end.',
});

/** `[removed]`, `{added}`, one line a passage. */
const write = (passages: ChangedPassage[]) =>
  passages.map(({ pieces }) =>
    pieces
      .map(({ text, change }) =>
        change === 'same' ? text : change === 'removed' ? `[${text}]` : `{${text}}`,
      )
      .join(''),
  );

test('a rewritten passage is compared word by word, others are unchanged', () => {
  const now = { ...before, text: before.text.replace('at nine', 'at ten') };
  expect(write(compareEditions(before, now))).toEqual([
    'Ferries',
    'The boat leaves at [nine]{ten}.',
    'It waits for nobody.',
    'The end.',
  ]);
});

test('a passage with nothing in common counts as removed and added', () => {
  const now = {
    ...before,
    text: before.text.replace('It waits for nobody.', 'Fog, again, all day'),
  };
  expect(write(compareEditions(before, now)).slice(2, 4)).toEqual([
    '[It waits for nobody.]',
    '{Fog, again, all day}',
  ]);
});

test('a new dek, an added and a removed passage are shown', () => {
  const now = { ...before, dek: 'New', text: 'The boat leaves at nine.\nMore.\nThe end.' };
  const written = write(compareEditions(before, now));
  expect(written).toContain('{New}');
  expect(written).toContain('{More.}');
  expect(written).toContain('[It waits for nobody.]');
});

test('equal editions have no changes', () => {
  expect(compareEditions(before, before).some(({ isChanged }) => isChanged)).toBe(false);
});

test('editions with thousands of changed passages are paired by their order', () => {
  const lines = (name: string) =>
    Array.from({ length: 2_000 }, (_, at) => `${name} leaves at ${at}.`);
  const old = { ...before, text: ['The first.', ...lines('Boat')].join('\n') };
  const now = { ...before, text: ['The first.', ...lines('Ferry')].join('\n') };
  const written = write(compareEditions(old, now));
  expect(written.slice(0, 3)).toEqual(['Ferries', 'The first.', '[Boat]{Ferry} leaves at 0.']);
  expect(written).toHaveLength(2_002);
});

test('a passage in which more than a thousand words differ counts as removed and added', () => {
  const words = (name: string) =>
    Array.from({ length: 600 }, (_, at) => `${name}${at} lo mi ren`).join(' ');
  const [old, now] = ['a', 'b'].map((name) => ({ ...before, text: words(name) }));
  if (!old || !now) throw new Error('no editions');
  expect(write(compareEditions(old, now))).toEqual(['Ferries', `[${old.text}]`, `{${now.text}}`]);
});

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

test('a rewritten passage is compared word by word, others are as they were', () => {
  const now = { ...before, text: before.text.replace('at nine', 'at ten') };
  expect(write(compareEditions(before, now))).toEqual([
    'Ferries',
    'The boat leaves at [nine]{ten}.',
    'It waits for nobody.',
    'The end.',
  ]);
});

test('a passage that has nothing in common with the one in its place is another one', () => {
  const now = {
    ...before,
    text: before.text.replace('It waits for nobody.', 'Fog, again, all day'),
  };
  expect(write(compareEditions(before, now)).slice(2, 4)).toEqual([
    '[It waits for nobody.]',
    '{Fog, again, all day}',
  ]);
});

test('a new dek, a passage put in and one taken out are told', () => {
  const now = { ...before, dek: 'New', text: 'The boat leaves at nine.\nMore.\nThe end.' };
  const written = write(compareEditions(before, now));
  expect(written).toContain('{New}');
  expect(written).toContain('{More.}');
  expect(written).toContain('[It waits for nobody.]');
});

test('the same says that nothing changed', () => {
  expect(compareEditions(before, before).some(({ isChanged }) => isChanged)).toBe(false);
});

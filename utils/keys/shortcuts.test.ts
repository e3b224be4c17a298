// @vitest-environment node
import { expect, test } from 'vitest';
import { messages } from '@/utils/i18n/en/keys';
import { SHORTCUTS, type Shortcut } from './shortcuts';

const shortcuts: readonly Shortcut[] = SHORTCUTS;

test('no two shortcuts of a surface share a key', () => {
  const used = shortcuts.flatMap(({ keys, surfaces }) =>
    surfaces.flatMap((surface) => keys.map((key) => `${surface} ${key}`)),
  );
  expect(used.filter((one, index) => used.indexOf(one) !== index)).toEqual([]);
});

test('every description belongs to a shortcut', () => {
  const described = new Set(shortcuts.map(({ help }) => help));
  expect(Object.keys(messages.descriptions).sort()).toEqual([...described].sort());
});

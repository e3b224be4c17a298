// @vitest-environment node
import { expect, test } from 'vitest';
import { nameSelection } from './name-selection';

const messages = {
  selectionName: (first: string, others: number) => `${first} and ${others} more`,
};

test.each([
  [['tides'], ['The late boat', 'The early boat'], 'tides'],
  [['tides', 'ferries'], ['The late boat'], 'tides, ferries'],
  [[], ['The late boat'], 'The late boat'],
  [[], ['The late boat', 'The early boat', 'The slow boat'], 'The late boat and 2 more'],
] as const)(
  'a selection with the tags %j and the titles %j is named "%s"',
  (tags, titles, name) => {
    expect(nameSelection(tags, titles, messages)).toBe(name);
  },
);

// @vitest-environment node
import { expect, test } from 'vitest';
import { readMarkedPassages } from './read-marked-passages';

test('every block quote is a highlight, without its labels', () => {
  expect(
    readMarkedPassages(
      '## Highlights\n\n> The boat leaves\n> at nine. #sea #late\n\n> It waits.\n',
    ),
  ).toEqual({ highlights: ['The boat leaves at nine.', 'It waits.'], hasNotes: false });
});

test('text beside the quotes is a note', () => {
  expect(readMarkedPassages('> It waits.\n\nFor whom?\n')).toEqual({
    highlights: ['It waits.'],
    hasNotes: true,
  });
});

test('a file without quotes has no highlights', () => {
  expect(readMarkedPassages('')).toEqual({ highlights: [], hasNotes: false });
});

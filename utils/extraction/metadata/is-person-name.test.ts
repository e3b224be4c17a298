// @vitest-environment node
import { expect, test } from 'vitest';
import { isPersonName } from './is-person-name';

test.each([
  ['Ada Brook', true],
  ['Ada van der Brook', true],
  ['Inês della Quaia', true],
  ['ليلى منصور', true],
  ['佐藤 花', true],
  ['Ada', false],
  ['Ada Brook rowing past Otto Renn', false],
  ['Harrow Pictures Ltd.', false],
])('“%s” is the name of a person: %s', (name, expected) => {
  expect(isPersonName(name)).toBe(expected);
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { cleanAuthorNames } from './clean-author-names';

test.each([
  [['By Ines Calloway'], ['Ines Calloway']],
  [['By Ines Calloway and Otto Renn'], ['Ines Calloway', 'Otto Renn']],
  [['Ines Calloway, Otto Renn & Dana Whitlow'], ['Ines Calloway', 'Otto Renn', 'Dana Whitlow']],
  [['Von Ines Calloway und Otto Renn'], ['Ines Calloway', 'Otto Renn']],
  [['Par Inès Calloway'], ['Inès Calloway']],
  [['Ines Calloway, Staff Writer'], ['Ines Calloway']],
  [['윤서하 기자'], ['윤서하']],
  [['佐藤 花 記者'], ['佐藤 花']],
  [['ليلى منصور'], ['ليلى منصور']],
  [['Ines Calloway', 'ines calloway'], ['Ines Calloway']],
  [
    [
      'ines@harrowcourier.test',
      'https://harrowcourier.test/ines',
      'admin',
      'The Harrow Courier',
      '',
    ],
    [],
  ],
])('%s', (written, names) => {
  expect(cleanAuthorNames(written, 'The Harrow Courier')).toEqual(names);
});

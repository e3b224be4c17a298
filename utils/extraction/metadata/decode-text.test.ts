import { expect, test } from 'vitest';
import { decodeText } from './decode-text';

test.each([
  ['Ferries &amp;quot;are&amp;quot; back', 'Ferries "are" back'],
  ['Brook&#039;s boats &amp; barges', 'Brook’s boats & barges'.replace('’', "'")],
  ['<p>Ferries are <b>back</b></p>', 'Ferries are back'],
  ['1 < 2 & 3 > 2', '1 < 2 & 3 > 2'],
  [' two\n lines ', 'two lines'],
  [null, ''],
])('%s is read as text', (stated, text) => {
  expect(decodeText(stated)).toBe(text);
});

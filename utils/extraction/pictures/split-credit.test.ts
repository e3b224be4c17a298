import { expect, test } from 'vitest';
import { splitCredit } from './split-credit';

test.each([
  [
    'The boat leaves the quay on Tuesday. AFP-Yonhap',
    'The boat leaves the quay on Tuesday.',
    'AFP-Yonhap',
  ],
  [
    'The boat leaves the quay, April 25, 2019. AP-Yonhap',
    'The boat leaves the quay, April 25, 2019.',
    'AP-Yonhap',
  ],
  ['The boat leaves the quay. Yonhap', 'The boat leaves the quay.', 'Yonhap'],
  [
    'The boat leaves the quay. Photograph: Ines Calloway/Reuters',
    'The boat leaves the quay.',
    'Photograph: Ines Calloway/Reuters',
  ],
  [
    'The boat leaves the quay (Photo: Ines Calloway)',
    'The boat leaves the quay',
    'Photo: Ines Calloway',
  ],
  ['The boat leaves the quay © Ines Calloway', 'The boat leaves the quay', '© Ines Calloway'],
  [
    'Das Boot verlässt den Kai. Foto: Ines Calloway/dpa',
    'Das Boot verlässt den Kai.',
    'Foto: Ines Calloway/dpa',
  ],
  ['밤배가 항구를 떠나고 있다. [사진=바다통신]', '밤배가 항구를 떠나고 있다.', '사진=바다통신'],
  ['밤배가 항구를 떠나고 있다. /바다통신', '밤배가 항구를 떠나고 있다.', '바다통신'],
  ['밤배가 항구를 떠나고 있다. 연합뉴스', '밤배가 항구를 떠나고 있다.', '연합뉴스'],
])('%s', (printed, caption, credit) => {
  expect(splitCredit(printed)).toEqual({ caption, credit });
});

test('a line that is only a credit has no caption', () => {
  expect(splitCredit('Photo: Ines Calloway')).toEqual({
    caption: '',
    credit: 'Photo: Ines Calloway',
  });
});

test.each([
  'The boat leaves the quay.',
  'The boat, which was found in a field, leaves the quay',
  'He took a photo of the boat before it left the quay.',
  'The boat leaves. The quay is left behind.',
  'In 2019 the boat left for the last time. That was in May 2019',
])('%s has no credit', (printed) => {
  expect(splitCredit(printed)).toEqual({ caption: printed, credit: null });
});

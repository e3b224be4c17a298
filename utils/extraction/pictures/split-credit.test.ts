// @vitest-environment node
import { expect, test } from 'vitest';
import { isCreditLine, splitCredit } from './split-credit';

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
  ['The boat leaves the quay. (c) quaypost', 'The boat leaves the quay.', '(c) quaypost'],
  ['Das Boot in der Werft der Fa. Renn', 'Das Boot in der Werft der Fa. Renn', null],
  [
    'Das Boot verlässt den Kai. Foto: Ines Calloway/dpa',
    'Das Boot verlässt den Kai.',
    'Foto: Ines Calloway/dpa',
  ],
  ['밤배가 항구를 떠나고 있다. [사진=바다통신]', '밤배가 항구를 떠나고 있다.', '사진=바다통신'],
  ['밤배가 항구를 떠나고 있다. /바다통신', '밤배가 항구를 떠나고 있다.', '바다통신'],
  ['夜の船が岸壁を離れる（海野一撮影）', '夜の船が岸壁を離れる', '海野一撮影'],
  ['夜の船が岸壁を離れる（Ｃ）海通信社', '夜の船が岸壁を離れる', '（Ｃ）海通信社'],
  ['The boat leaves / I. Calloway / Quay photos', 'The boat leaves', 'I. Calloway / Quay photos'],
  ['밤배가 항구를 떠나고 있다. 연합뉴스', '밤배가 항구를 떠나고 있다.', '연합뉴스'],
  [
    '밤배가 항구를 떠나고 있다. [사진 출처 = 바다통신]',
    '밤배가 항구를 떠나고 있다.',
    '사진 출처 = 바다통신',
  ],
  [
    'The boat leaves. Photo: Ines Calloway (coast.test)',
    'The boat leaves.',
    'Photo: Ines Calloway (coast.test)',
  ],
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
  '夜の船が岸壁を離れ、共同の桟橋へ向かっていくところを見送る人々',
  'The boat, which was found in a field, leaves the quay',
  'He took a photo of the boat before it left the quay.',
  'The boat leaves. The quay is left behind.',
  'In 2019 the boat left for the last time. That was in May 2019',
])('%s has no credit', (printed) => {
  expect(splitCredit(printed)).toEqual({ caption: printed, credit: null });
});

test('agency names alone, and consecutive credits, have no caption', () => {
  expect(splitCredit('INES CALLOWAY/AFP via Getty Images').caption).toBe('');
  expect(splitCredit('(Image credit: Calloway) (Image credit: Renn)').caption).toBe('');
});

test.each([
  ['Coastpress/AFP', true],
  ['Photo: Ines Calloway', true],
  ['Ines Calloway', true],
  ['View 6 pictures', false],
  ['the boat leaves the quay', false],
  ['', false],
])('a separate line: “%s” is a credit: %s', (line, expected) => {
  expect(isCreditLine(line)).toBe(expected);
});

test.each([
  'Ines Calloway/Coastpress Cutter',
  'Ines Calloway for The Courier',
  'INES CALLOWAY FOR THE COURIER',
  'Courtesy of the quay',
  'Coastpress / Ines Calloway',
  'Credit: Calloway Design; Source: “A Pipeline for Boats,” by Otto Renn et al., January 2020',
])('%s is only a credit', (printed) => {
  expect(splitCredit(printed)).toEqual({ caption: '', credit: printed });
});

test('a row of places between bars has no credit', () => {
  expect(splitCredit('Harrow | Sallowhead | Varnholm | Kestrel Bay').credit).toBeNull();
});

test.each([
  ['The harbour at dawn. COAST PHOTO / ADA BROOK', 'COAST PHOTO / ADA BROOK'],
  ['Le port à l’aube. Ada Brook / Coast Lucas', 'Ada Brook / Coast Lucas'],
  ['Le port à l’aube. Crédit photo : Ada Brook', 'Crédit photo : Ada Brook'],
  ['Le port à l’aube. ADA BROOK POUR « LA CÔTE »', 'ADA BROOK POUR « LA CÔTE »'],
  ['El puerto al amanecer. (Ada Brook / La Costa)', 'Ada Brook / La Costa'],
  ['Il porto all’alba (foto Ada Brook)', 'foto Ada Brook'],
  ['배가 들어오고 있다. 김바다 기자 sea@quay.test', '김바다 기자 sea@quay.test'],
  ['港に船が入る＝13日、須磨市で、海野渚撮影', '海野渚撮影'],
  ['港に船が入る＝ロイター', 'ロイター'],
  ['港に船が入る（写真提供：須磨市）', '写真提供：須磨市'],
  ['船驶入港口。 海波/摄', '海波/摄'],
])('the credit of "%s" is kept whole', (printed, credit) => {
  const parts = splitCredit(printed);
  expect(parts.credit).toBe(credit);
  expect(parts.caption).not.toBe('');
});

test('a caption in a script without capitals is not taken for a credit that ends with an agency', () => {
  const printed = 'الميناء عند الفجر في مدينة هارو الساحلية - رويترز';
  expect(splitCredit(printed).caption).toBe(printed);
});

test('a text that says which program made the picture is a credit', () => {
  expect(splitCredit('Generated with Dreamer')).toEqual({
    caption: '',
    credit: 'Generated with Dreamer',
  });
});

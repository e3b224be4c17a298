// @vitest-environment node
import { expect, test } from 'vitest';
import { findDate, findDateInAddress } from './find-date';

test.each([
  ['Do 25.04.24 | 14:07 Uhr | Von Ada Brook', 'de', '2024-04-25T14:07:00'],
  ['6. Januar 2026, 9:05 Uhr', 'de', '2026-01-06T09:05:00'],
  ['입력 2026.07.12 22:09', 'ko', '2026-07-12T22:09:00'],
  ['2026년 1월 29일', 'ko', '2026-01-29'],
  ['2026年1月29日 01時28分', 'ja', '2026-01-29T01:28:00'],
  ['January 6, 2026', 'en', '2026-01-06'],
  ['Published 3rd Mar 2026', 'en', '2026-03-03'],
  ['le 18 juillet 2024 à 08:01', 'fr', '2024-07-18T08:01:00'],
  ['12 de marzo de 2026', 'es', '2026-03-12'],
  ['12 марта 2026', 'ru', '2026-03-12'],
  ['03/04/2026', 'en-US', '2026-03-04'],
  ['03/04/2026', 'en-GB', '2026-04-03'],
  ['٠٨/٠١/٢٠٢٦', 'ar', '2026-01-08'],
  ['6 March 2026', 'no language', '2026-03-06'],
  ['December 19, 2026 | 7:08pm', 'en', '2026-12-19T19:08:00'],
  ['Dec. 20, 2026, 12:44 a.m. EST', 'en', '2026-12-20T00:44:00'],
  ['Tue, Dec 20 202610:32 AM', 'en', '2026-12-20T10:32:00'],
  ['입력 2026.09.12. 오후 4:35', 'ko', '2026-09-12T16:35:00'],
  ['2026年9月12日 下午4:35', 'zh', '2026-09-12T16:35:00'],
  ['2026年9月12日 午後4時35分', 'ja', '2026-09-12T16:35:00'],
  ['Thứ bảy, 12/9/2026, 16:35 (GMT+7)', 'vi', '2026-09-12T16:35:00+07:00'],
  ['Ngày 12 tháng 9 năm 2026', 'vi', '2026-09-12'],
  ['12 กันยายน 2569 เวลา 16:35 น.', 'th', '2026-09-12T16:35:00'],
  ['12 ก.ย. 2569', 'th', '2026-09-12'],
  ['12 सितंबर 2026, 4:35 PM', 'hi', '2026-09-12T16:35:00'],
  ['12 Eylül 2026 16:35', 'tr', '2026-09-12T16:35:00'],
  ['١٢ سبتمبر ٢٠٢٦', 'ar', '2026-09-12'],
  ['2026-09-12 16:35 KST', 'en', '2026-09-12T16:35:00+09:00'],
  ['12 Sep 2026 16:35 UTC', 'en', '2026-09-12T16:35:00Z'],
])('%s (%s)', (line, language, date) => {
  expect(findDate(line, language)).toBe(date);
});

test.each(['Ferries 4.5.6', 'The 12 boats of 2026', '45.13.2026', 'Reading time 5 min'])(
  '%s is no date',
  (line) => {
    expect(findDate(line, 'en')).toBeNull();
  },
);

test('reads the date in an article’s path', () => {
  expect(findDateInAddress('https://news.test/2026/03/12/boats')).toBe('2026-03-12');
  expect(findDateInAddress('https://news.test/2026/boats-12')).toBeNull();
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { isCaptionText } from './is-caption-text';

test.each([
  'The boat leaves.',
  'By the sea, the boats are back for the first time',
  '배가 떠난다',
  '船'.repeat(3),
])('“%s” can be a caption', (text) => expect(isCaptionText(text)).toBe(true));

test.each([
  '12.03.2026',
  'night_boat_at_quay_2',
  'IMG_1204',
  '50:55',
  '12. März 2026',
  '1/6',
  'Von Ines Calloway',
  'By Otto Renn',
  'Von Ines Calloway, Redakteurin 09.09.2026, 15:15 Uhr',
])('“%s” cannot be a caption', (text) => expect(isCaptionText(text)).toBe(false));

test.each([
  'Hosting services provided by:',
  'By',
  'by — Written by —',
  'This story also appeared in The Mole',
  'Every dollar you give will be doubled by the Harrow Fund.',
])('"%s" is not a caption', (text) => {
  expect(isCaptionText(text)).toBe(false);
});

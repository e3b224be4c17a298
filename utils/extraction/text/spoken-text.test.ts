import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { spokenLinesOf, spokenTextOf } from './spoken-text';

test('line breaks separate words, ruby annotations are skipped, formulas are TeX', () => {
  expect(spokenTextOf(bodyOf('We stand about.<br>Nobody has a hand.'))).toBe(
    'We stand about. Nobody has a hand.',
  );
  expect(spokenTextOf(bodyOf('<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の'))).toBe('港の');
  expect(
    spokenTextOf(bodyOf('so <math alttext="h^2"><msup><mi>h</mi><mn>2</mn></msup></math>')),
  ).toBe('so h^2');
});

test('each block is one line', () => {
  expect(
    spokenLinesOf(
      bodyOf(
        '<p>One</p><ul><li><p>Two</p><p>three</p></li><li>four<ul><li>five</li></ul></li></ul><table><tr><th>a</th><td>b</td></tr></table><figure><figcaption>not</figcaption></figure>',
      ),
    ),
  ).toEqual(['One', 'Two', 'three', 'four', 'five', 'a b']);
});

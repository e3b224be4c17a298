import { expect, test } from 'vitest';
import { serialiseFragment } from '@/utils/sanitisation/serialise-fragment';
import { tidyImportedBody } from './tidy-imported-body';

const tidy = (html: string) => serialiseFragment(tidyImportedBody(html));
const IMAGE = '<img src="https://a.test/a.jpg">';

test.each([
  ['<div>one</div><div>two <b>words</b></div>', '<p>one</p><p>two <b>words</b></p>'],
  ['<div><p>a</p>tail</div><div>lead<p>b</p></div>', '<p>a</p><p>tail</p><p>lead</p><p>b</p>'],
  [
    '<article><h1>T</h1><section><div><div>deep</div></div></section></article>',
    '<h2>T</h2><p>deep</p>',
  ],
  ['loose <i>text</i><hr> ', '<p>loose <i>text</i></p><hr>'],
  [
    `<p>${IMAGE}</p><p>x ${IMAGE}</p>`,
    `<figure>${IMAGE}</figure><figure>${IMAGE}</figure><p>x </p>`,
  ],
  [`<div>${IMAGE}</div>`, `<figure>${IMAGE}</figure>`],
  [
    `<figure>${IMAGE}<figcaption>c</figcaption></figure>`,
    `<figure>${IMAGE}<figcaption>c</figcaption></figure>`,
  ],
  [
    '<div onclick="x()">a<script>b</script></div><a href="javascript:x()">c</a>',
    '<p>a</p><p>c</p>',
  ],
  ['', ''],
])('%s', (html, expected) => {
  expect(tidy(html)).toBe(expected);
});

test('deeply nested markup is unwrapped to its text', () => {
  expect(tidy(`${'<div>'.repeat(300)}words`)).toBe('<p>words</p>');
});

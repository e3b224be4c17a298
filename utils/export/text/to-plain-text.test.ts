import { describe, expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import { toPlainText } from './to-plain-text';

const ADDRESS = 'https://news.test/2026/night-ferries.html';

/** The body alone. */
const text = (html: string): string => {
  const [, body = ''] = toPlainText(makeArticle({ html }), ENGLISH_EXPORT_MESSAGES).split(
    '2026-03-12\n\n',
  );
  return body.slice(0, body.indexOf(ADDRESS)).trimEnd();
};

test('writes title, dek, authors, body and address in this order', () => {
  expect(toPlainText(makeArticle(), ENGLISH_EXPORT_MESSAGES)).toBe(
    'The night ferries are back\n==========================\n\n' +
      'Four villages live by the tide table again\n\n' +
      'Ines Calloway, Otto Renn · The Harrow Courier · 2026-03-12\n\n' +
      '[Picture: The night boat crosses. (Coastpress)]\n\n' +
      'The boat leaves at twenty past nine.\n\n' +
      'Living by the table\n\n' +
      '[Picture: No caption here]\n\n' +
      '[Picture: New piles at the landing.]\n\n' +
      'It waits if someone is seen running.\n\n' +
      `${ADDRESS}\n`,
  );
});

test('the underline of a Korean title is as wide as the title', () => {
  expect(toPlainText(makeArticle({ title: '밤배 2' }), ENGLISH_EXPORT_MESSAGES)).toMatch(
    /^밤배 2\n={6}\n\n/,
  );
});

test('pictures are labelled in the interface language', () => {
  expect(toPlainText(makeArticle(), { ...ENGLISH_EXPORT_MESSAGES, picture: '사진' })).toContain(
    '[사진: No caption here]',
  );
});

describe('blocks', () => {
  test.each([
    ['<p>a\n  b <b>c</b><br>d</p>', 'a b c\nd'],
    ['loose<p>a</p>end', 'loose\n\na\n\nend'],
    [
      '<ul><li>a<ol start="3"><li>b</li></ol></li><li><p>c</p><p>d</p></li></ul>',
      '- a\n  3. b\n- c\n  d',
    ],
    ['<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
    ['<pre>a\n\n  b<br>c\n</pre>', 'a\n\n  b\nc'],
    [
      '<table><caption>T</caption><tr><th>a</th><th>b</th></tr><tr><td>1<br>2</td><td>3</td></tr></table>',
      'T\n\na | b\n1 2 | 3',
    ],
    ['<p>a</p><hr><p>b</p>', 'a\n\n* * *\n\nb'],
    ['<figure><img src="https://x.test/a.png" alt=""></figure><p>a</p>', 'a'],
    ['<figure><pre>code</pre><figcaption>A listing</figcaption></figure>', 'code\n\nA listing'],
  ])('%s', (html, expected) => {
    expect(text(html)).toBe(expected);
  });
});

test('formulas are TeX, readings stand in brackets, folded parts under their words', () => {
  expect(
    text(
      '<p>So <math alttext="h^2"><msup><mi>h</mi><mn>2</mn></msup></math>.</p><p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby></p><details open=""><summary>Back</summary><p>a</p></details>',
    ),
  ).toBe('So h^2.\n\n港(みなと)\n\nBack\n\na');
});

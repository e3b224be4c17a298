import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { unframeText } from './unframe-text';

const TABLE = '<table><tbody><tr><td>Ferry</td><td>Nine</td></tr></tbody></table>';

function unframed(markup: string): string {
  const { body } = documentOf(`<body>${markup}</body>`);
  unframeText(body);
  return body.innerHTML;
}

test('a table in a figure is a table, with the caption as its own', () => {
  expect(
    unframed(`<figure><div>${TABLE}</div><figcaption>The <i>boats</i></figcaption></figure>`),
  ).toBe(TABLE.replace('<tbody>', '<caption>The <i>boats</i></caption><tbody>'));
});

test('the caption of several tables, or of code, is a paragraph', () => {
  expect(unframed(`<figure>${TABLE}${TABLE}<figcaption>Boats</figcaption></figure>`)).toBe(
    `${TABLE}${TABLE}<p>Boats</p>`,
  );
  expect(unframed('<figure><figcaption>Boats</figcaption><pre>sail()</pre></figure>')).toBe(
    '<p>Boats</p><pre>sail()</pre>',
  );
});

test.each([
  ['a picture', `<figure><img src="boat.jpg">${TABLE}</figure>`],
  ['other text', `<figure>The boats leave at ${TABLE}</figure>`],
  ['only a caption', '<figure><figcaption>Boats</figcaption></figure>'],
])('a figure with %s stays', (_what, markup) => {
  expect(unframed(markup)).toBe(markup);
});

import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { unframeSections } from './unframe-sections';

function unframed(markup: string): string {
  const body = bodyOf(markup);
  unframeSections(body, SILENT_LOG);
  return body.innerHTML;
}

const TEXT = '<p>Take a rope of nine feet.</p><p>Tie it to the ring.</p>';

test('a section in a figure becomes text', () => {
  expect(
    unframed(
      `<figure class="entry"><h2>The rope</h2><figcaption class="caption">${TEXT}</figcaption></figure>`,
    ),
  ).toBe(`<div class="entry"><h2>The rope</h2><div>${TEXT}</div></div>`);
});

test('the picture above a headline keeps its caption', () => {
  const picture = '<img src="a.jpg"><figcaption>Otto Renn</figcaption>';
  expect(unframed(`<figure>${picture}<h1>Ferries are back</h1></figure>`)).toBe(
    `<div><figure>${picture}</figure><h1>Ferries are back</h1></div>`,
  );
});

test.each([
  [
    'as long as a section',
    `<img src="a.jpg"><figcaption>${TEXT}</figcaption><h2>The rope</h2>`,
    `<img src="a.jpg"><div>${TEXT}</div><h2>The rope</h2>`,
  ],
  [
    'without a picture',
    '<h1>Ferries are back</h1><figcaption>Otto Renn</figcaption>',
    '<h1>Ferries are back</h1><div>Otto Renn</div>',
  ],
])('a caption %s becomes text', (_what, content, expected) => {
  expect(unframed(`<figure>${content}</figure>`)).toBe(`<div>${expected}</div>`);
});

test.each([
  ['a chart with its title', '<figure><h4>Tides</h4><img src="a.png"><p>In feet</p></figure>'],
  ['a long caption', `<figure><img src="a.jpg"><figcaption>${TEXT}</figcaption></figure>`],
  ['a heading in an inner figure', `<div><figure><img src="a.jpg"></figure>${TEXT}</div>`],
])('%s stays', (_what, markup) => {
  expect(unframed(markup)).toBe(markup);
});

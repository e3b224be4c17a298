import { expect, test } from 'vitest';
import { BROWSER_LAYOUT, type ElementLayout } from './page-layout';

/** Returns the layout of the element with the id `it`. */
function layoutIn(markup: string): ElementLayout | undefined {
  document.body.innerHTML = markup;
  const element = document.getElementById('it');
  return element ? BROWSER_LAYOUT.layoutOf?.(element) : undefined;
}

const span = (style: string) => `<span id="it" style="${style}">Low water</span>`;

test.each([
  ['an inline element', span(''), false],
  ['an inline element with the style of a block', span('display: block'), true],
  ['a block that floats', span('display: block; float: left'), false],
  ['a block with a position of its own', span('display: block; position: absolute'), false],
  ['an item of a row', `<div style="display: flex">${span('display: block')}</div>`, false],
  [
    'an item of a column',
    `<div style="display: flex; flex-direction: column">${span('display: block')}</div>`,
    true,
  ],
])('%s starts a line of its own or not', (_what, markup, isBlock) => {
  expect(layoutIn(markup)?.isBlock).toBe(isBlock);
});

test('only boxes in a row are apart', () => {
  const row = (style: string) => `<div style="display: flex">${span(style)}</div>`;
  expect(layoutIn(row('display: block'))?.isApart).toBe(true);
  expect(layoutIn(row('display: inline'))?.isApart).toBe(false);
  expect(layoutIn(span('display: block'))?.isApart).toBe(false);
});

test('line breaks that the style keeps, and elements fixed to the window, are reported', () => {
  expect(layoutIn(span('white-space: pre-wrap'))).toMatchObject({
    keepsLines: true,
    isFixed: false,
  });
  expect(layoutIn(span('position: fixed'))).toMatchObject({ keepsLines: false, isFixed: true });
});

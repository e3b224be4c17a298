import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { joinDropCaps } from './join-drop-caps';

function join(markup: string): string {
  const body = bodyOf(markup);
  joinDropCaps(body);
  return body.innerHTML;
}

test('white space between the letter and its word is removed', () => {
  expect(join('<p><span class="drop-cap">T</span>\n he pond</p>')).toBe(
    '<p><span class="drop-cap">T</span>he pond</p>',
  );
  expect(join('<p><span class="initial">T</span> <span>he pond</span></p>')).toBe(
    '<p><span class="initial">T</span><span>he pond</span></p>',
  );
});

test('a letter in its own box moves into the paragraph', () => {
  expect(join('<div><div class="dropcap">M</div><p>rs Farran keeps it.</p></div>')).toBe(
    '<div><p>Mrs Farran keeps it.</p></div>',
  );
});

test.each([
  ['a word of one letter', '<p><span class="dropcap">A</span> boat leaves.</p>'],
  ['the initial of a name', '<p><span class="initial">J</span> Farran keeps it.</p>'],
  ['a letter without a drop cap class', '<p><b>T</b> he pond</p>'],
])('%s is unchanged', (_what, markup) => {
  expect(join(markup)).toBe(markup);
});

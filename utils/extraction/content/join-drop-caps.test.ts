import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { joinDropCaps } from './join-drop-caps';

function join(markup: string): string {
  const body = bodyOf(markup);
  joinDropCaps(body);
  return body.innerHTML;
}

test('white space between the letter and its word goes', () => {
  expect(join('<p><span class="drop-cap">T</span>\n he pond</p>')).toBe(
    '<p><span class="drop-cap">T</span>he pond</p>',
  );
  expect(join('<p><span class="initial">T</span> <span>he pond</span></p>')).toBe(
    '<p><span class="initial">T</span><span>he pond</span></p>',
  );
});

test('a letter in a box of its own comes into the paragraph', () => {
  expect(join('<div><div class="dropcap">M</div><p>rs Farran keeps it.</p></div>')).toBe(
    '<div><p>Mrs Farran keeps it.</p></div>',
  );
});

test.each([
  ['a word', '<p><span class="dropcap">A</span> boat leaves.</p>'],
  ['a name', '<p><span class="initial">J</span> Farran keeps it.</p>'],
  ['a letter without such a name', '<p><b>T</b> he pond</p>'],
])('%s stays as it is', (_what, markup) => {
  expect(join(markup)).toBe(markup);
});

import { expect, test } from 'vitest';
import { blocksOf, numbersOf, storyOf, textsOf } from '@/tests/support/blocks';
import { SILENT_LOG } from '../extraction-log';
import { restoreLostBlocks } from './restore-lost-blocks';

const wrapped = (content: string) => `<div class="block"><div class="text">${content}</div></div>`;

function restored(markup: string, ...kept: string[]): string[] {
  const blocks = blocksOf(markup);
  return textsOf(
    blocks,
    restoreLostBlocks(blocks, numbersOf(blocks, ...kept), new Set(), SILENT_LOG),
  );
}

test('pictures, quotes and tables between kept blocks come back', () => {
  expect(
    restored(
      `<div><p>${storyOf('First')}</p><div><blockquote>A quote</blockquote></div><p>${storyOf('Last')}</p></div>`,
      'First',
      'Last',
    ),
  ).toContain('A quote');
});

test('a sentence built as the kept ones are comes back, though most of it is a link', () => {
  const linked = 'It also <a href="/x">plans the crossings and keeps the tide table</a> itself.';
  const markup =
    wrapped(`<p>${storyOf('First')}</p>`) +
    wrapped(`<p>${linked}</p>`) +
    wrapped(`<p>${storyOf('Last')}</p>`);
  expect(restored(markup, 'First', 'Last')).toHaveLength(3);
});

test('a heading comes back with what it heads', () => {
  const markup = `<section><p>${storyOf('First')}</p></section><section><h3>The table</h3><div class="text"><p>${storyOf('Last')}</p></div></section>`;
  expect(restored(markup, 'First', 'Last')).toContain('The table');
});

test('a line built otherwise, and one that leads elsewhere, stay out', () => {
  const markup =
    wrapped(`<p>${storyOf('First')}</p>`) +
    '<aside class="box"><p>Another story of the boats.</p></aside>' +
    wrapped('<p><a href="/x">Another story of the quay and all its boats</a></p>') +
    wrapped(`<p>${storyOf('Last')}</p>`);
  expect(restored(markup, 'First', 'Last')).toHaveLength(2);
});

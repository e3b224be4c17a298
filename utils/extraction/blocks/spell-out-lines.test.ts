import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { spellOutLines } from './spell-out-lines';

/** `b` marks what the page lays out as a block, `k` what keeps its line ends. */
function spell(markup: string): string {
  const body = bodyOf(markup);
  const marked = (name: string) => {
    const elements = new Set(body.querySelectorAll(`[data-${name}]`));
    for (const element of elements) element.removeAttribute(`data-${name}`);
    return elements;
  };
  spellOutLines(body, { blocks: marked('b'), keepsLines: marked('k') });
  return body.innerHTML;
}

test('spans laid out as blocks are paragraphs', () => {
  expect(spell('<div><span data-b class="x">One.</span><span data-b>Two.</span></div>')).toBe(
    '<div><p class="x">One.</p><p>Two.</p></div>',
  );
  expect(spell('<div><b data-b>A head</b><span data-b>Two.</span></div>')).toBe(
    '<div><p><b>A head</b></p><p>Two.</p></div>',
  );
});

test('within a paragraph they are its lines', () => {
  expect(
    spell('<p><span data-b>Morning: four.</span> <span data-b>Evening: four.</span></p>'),
  ).toBe('<p><span>Morning: four.</span><br> <span>Evening: four.</span></p>');
});

test('line ends that the page shows are written', () => {
  expect(spell('<div data-k>Nine, less two,\nsubtract a boot.\n\nWhat is left</div>')).toBe(
    '<div>Nine, less two,<br>subtract a boot.<br><br>What is left</div>',
  );
});

test('code keeps its own', () => {
  expect(spell('<pre data-k>a\nb<span data-b>c</span><span data-b>d</span></pre>')).toBe(
    '<pre>a\nb<span>c</span><span>d</span></pre>',
  );
});

test('a poem in preformatted text is verse, its indentation kept', () => {
  expect(
    spell(
      '<pre class="block-verse">Nine hectares,\n  less two</pre><pre class="poem"><code>a\nb</code></pre>',
    ),
  ).toBe(
    '<div>Nine hectares,<br>\u00a0\u00a0less two</div><pre class="poem"><code>a\nb</code></pre>'.replaceAll(
      '\u00a0',
      '&nbsp;',
    ),
  );
});

import { expect, test, vi } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { spellOutLines } from './spell-out-lines';

/** `b` marks elements laid out as blocks, `k` those that keep line breaks. */
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

test('spans laid out as blocks in a paragraph are its lines', () => {
  expect(
    spell('<p><span data-b>Morning: four.</span> <span data-b>Evening: four.</span></p>'),
  ).toBe('<p><span>Morning: four.</span><br> <span>Evening: four.</span></p>');
});

test('visible line breaks become `<br>`', () => {
  expect(spell('<div data-k>Nine, less two,\nsubtract a boot.\n\nWhat is left</div>')).toBe(
    '<div>Nine, less two,<br>subtract a boot.<br><br>What is left</div>',
  );
});

test('line breaks in code stay as they are', () => {
  expect(spell('<pre data-k>a\nb<span data-b>c</span><span data-b>d</span></pre>')).toBe(
    '<pre>a\nb<span>c</span><span>d</span></pre>',
  );
});

test('a poem in preformatted text becomes lines with their indentation', () => {
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

test('thousands of empty blocks in a row are not looked through for each of them', () => {
  const empty = '<span data-b><i></i></span>';
  const body = bodyOf(`<p>Lo.${empty.repeat(2_000)}</p>`);
  const blocks = new Set(body.querySelectorAll('[data-b]'));
  const read = vi.spyOn(Node.prototype, 'textContent', 'get');
  spellOutLines(body, { blocks, keepsLines: new Set() });
  expect(read.mock.calls.length).toBeLessThan(2_000 * 500);
  read.mockRestore();
});

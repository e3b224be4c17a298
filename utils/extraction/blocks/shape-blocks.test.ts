import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { shapeBlocks } from './shape-blocks';

function shape(markup: string): { blocks: string[]; html: string } {
  const body = bodyOf(markup);
  const blocks = shapeBlocks(body).map((block) => block.outerHTML.replace(/\s+/g, ' '));
  return { blocks, html: body.innerHTML };
}

test('loose spans separated by empty lines become paragraphs', () => {
  expect(shape('<div><span>One.</span><br><br><span>Two.</span><br><br></div>').blocks).toEqual([
    '<p><span>One.</span></p>',
    '<p><span>Two.</span></p>',
  ]);
});

test('text between blocks becomes a paragraph', () => {
  expect(shape('<div>Before<p>middle</p>after <b>all</b></div>').blocks).toEqual([
    '<p>Before</p>',
    '<p>middle</p>',
    '<p>after <b>all</b></p>',
  ]);
});

test('a paragraph with empty lines is split, and each part keeps its class', () => {
  expect(shape('<p class="text">One<br><br>Two</p>').blocks).toEqual([
    '<p class="text">One</p>',
    '<p class="text">Two</p>',
  ]);
});

test('a paragraph neither begins nor ends with a line break', () => {
  expect(shape('<p><br>One<br>line</p><p>Two <b>more</b><br> </p>').blocks).toEqual([
    '<p>One<br>line</p>',
    '<p>Two <b>more</b> </p>',
  ]);
});

test('lists, tables, quotes, figures and headings are one block each', () => {
  const names = shape(
    '<h2>h</h2><ul><li>a</li><li>b</li></ul><table><tr><th>a</th></tr></table><blockquote>q</blockquote><figure><img></figure><pre>c</pre><hr>',
  ).blocks.map((block) => /^<(\w+)/.exec(block)?.[1]);
  expect(names).toEqual(['h2', 'ul', 'table', 'blockquote', 'figure', 'pre', 'hr']);
});

test('a list or a table used for layout is split into its blocks', () => {
  expect(shape('<ul><li><h3>Story</h3><p>text</p></li></ul>').blocks).toEqual([
    '<h3>Story</h3>',
    '<p>text</p>',
  ]);
  expect(shape('<table role="presentation"><tr><td><p>text</p></td></tr></table>').blocks).toEqual([
    '<p>text</p>',
  ]);
});

test('no text is added or lost', () => {
  const markup =
    '<div>a <i>b</i><br><br>c<section><span>d<p>e</p>f</span></section><ul><li>g</li></ul></div>h';
  const body = bodyOf(markup);
  const before = body.textContent?.replace(/\s/g, '');
  shapeBlocks(body);
  expect(body.textContent?.replace(/\s/g, '')).toBe(before);
});

test('details are one block, unless they contain a part of the page', () => {
  const blocks = shape('<details><summary>Back</summary>A sum.<p>And a ring.</p></details>').blocks;
  expect(blocks).toEqual([
    '<details><summary>Back</summary><p>A sum.</p><p>And a ring.</p></details>',
  ]);
  expect(
    shape('<details><summary>Back</summary><figure><img></figure><p>A ring.</p></details>').blocks,
  ).toEqual(['<h3>Back</h3>', '<figure><img></figure>', '<p>A ring.</p>']);
});

test('a figure without a picture whose heading makes it an entry of a list is a container', () => {
  const entry = '<figure><h2>40. A boat</h2><figcaption><p>Late.</p></figcaption></figure>';
  expect(shape(entry).blocks).toEqual(['<h2>40. A boat</h2>', '<p>Late.</p>']);
});

test('a list without entries is a box', () => {
  expect(shape('<dl><p>One</p><p>Two</p></dl>').blocks).toEqual(['<p>One</p>', '<p>Two</p>']);
});

test('a link that was never closed is no link', () => {
  const text = 'Lo mi ren ku so tavi. '.repeat(60).trim();
  expect(shape(`<a href="/x"><p>${text}</p><p>${text}</p></a>`).html).not.toContain('<a');
  expect(shape(`<p><a href="/x">${text}</a></p>`).blocks).toEqual([`<p>${text}</p>`]);
});

test('a link around a whole text in an East Asian script is no link', () => {
  const text = '夜の船は九時二十分に埠頭を出て潮を待つ。'.repeat(12);
  expect(shape(`<dl><a href="/x">${text}<br><br>${text}</a></dl>`).blocks).toEqual([
    `<p>${text}</p>`,
    `<p>${text}</p>`,
  ]);
  expect(shape(`<a href="/x"><p>${text.slice(0, 100)}</p></a>`).html).toContain('<a');
});

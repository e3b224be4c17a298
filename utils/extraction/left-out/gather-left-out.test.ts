import { expect, test } from 'vitest';
import { blocksOf, numbersOf, storyOf } from '@/tests/support/blocks';
import { gatherLeftOut } from './gather-left-out';

const NONE: ReadonlySet<number> = new Set();

function gather(
  markup: string,
  refusedBeginnings: string[] = [],
  reasons = new Map<Node, string>(),
) {
  const blocks = blocksOf(markup);
  const body = numbersOf(blocks, 'Story');
  const refused = refusedBeginnings.length > 0 ? numbersOf(blocks, ...refusedBeginnings) : NONE;
  return gatherLeftOut(blocks, body, refused, reasons).map(({ blocks: piece }) =>
    piece.map(({ text }) => text.split(' ', 1)[0]),
  );
}

const p = (beginning: string) => `<p>${storyOf(beginning)}</p>`;

test('sentences that were not chosen are pieces; neighbours in one box are one piece', () => {
  const markup = `<div>${p('Story')}${p('Story')}</div><div>${p('Lo')}${p('Mi')}</div><div>${p('Ren')}</div>`;
  expect(gather(markup)).toEqual([['Lo', 'Mi'], ['Ren']]);
});

test('what the judge refuses is no piece outside the body, but within it', () => {
  const around = `<div>${p('Story')}</div><div>${p('Lo')}</div>`;
  expect(gather(around, ['Lo'])).toEqual([]);
  const within = `<div>${p('Story')}<aside>${p('Lo')}</aside>${p('Story')}</div>`;
  expect(gather(within, ['Lo'])).toEqual([['Lo']]);
});

test('a box with one sentence that the judge does not refuse is a piece as a whole', () => {
  const markup = `<div>${p('Story')}</div><div>${p('Lo')}${p('Mi')}${p('Ren')}</div>`;
  expect(gather(markup, ['Mi', 'Ren'])).toEqual([['Lo', 'Mi', 'Ren']]);
});

test('labels, links, headings and comments are no pieces', () => {
  const markup = `<div>${p('Story')}</div><div><p>Lo mi ren</p><h2>${storyOf('Head')}</h2>
    <p><a href="/x">${storyOf('Link')}</a></p></div><div class="comments">${p('Comment')}</div>`;
  expect(gather(markup)).toEqual([]);
});

test('captioned pictures are pieces within the body only', () => {
  const figure = '<figure><img src="a.jpg"><figcaption>Lo mi ren</figcaption></figure>';
  const markup = `${figure}<div>${p('Story')}<div>${figure}</div>${p('Story')}</div>`;
  expect(gather(markup)).toEqual([['Lo']]);
});

test('blocks that a step recognised as something else are no pieces', () => {
  const markup = `<div>${p('Story')}<aside>${p('Lo')}</aside>${p('Story')}</div>`;
  const blocks = blocksOf(markup);
  const lo = blocks.find(({ text }) => text.startsWith('Lo'));
  const reasons = new Map(lo ? [[lo.element as Node, 'a plea']] : []);
  expect(gatherLeftOut(blocks, numbersOf(blocks, 'Story'), NONE, reasons)).toEqual([]);
});

test('a page of another structure has no more than twenty pieces', () => {
  const boxes = Array.from({ length: 40 }, () => `<div>${p('Lo')}</div>`).join('');
  expect(gather(`<div>${p('Story')}</div>${boxes}`)).toHaveLength(20);
});

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

test('restores pictures, quotes and tables between kept blocks', () => {
  expect(
    restored(
      `<div><p>${storyOf('First')}</p><div><blockquote>A quote</blockquote></div><p>${storyOf('Last')}</p></div>`,
      'First',
      'Last',
    ),
  ).toContain('A quote');
});

test('restores a sentence that is mostly a link if its parents match those of kept ones', () => {
  const linked = 'It also <a href="/x">plans the crossings and keeps the tide table</a> itself.';
  const markup =
    wrapped(`<p>${storyOf('First')}</p>`) +
    wrapped(`<p>${linked}</p>`) +
    wrapped(`<p>${storyOf('Last')}</p>`);
  expect(restored(markup, 'First', 'Last')).toHaveLength(3);
});

test('restores the heading of a kept block', () => {
  const markup = `<section><p>${storyOf('First')}</p></section><section><h3>The table</h3><div class="text"><p>${storyOf('Last')}</p></div></section>`;
  expect(restored(markup, 'First', 'Last')).toContain('The table');
});

test('restores a link that the last sentence announces', () => {
  const markup = `<div><p>${storyOf('First')}</p><p>The keepers ask all of us to sign this petition:</p><p><a href="/p">The petition</a></p><p><a href="/q">Another story</a></p></div>`;
  expect(restored(markup, 'First', 'The keepers')).toHaveLength(3);
});

test('restores a list of one link that the last sentence announces, but no longer list', () => {
  const box = (...links: string[]) =>
    `<div><ul>${links.map((link) => `<li><a href="/p">${link}</a></li>`).join('')}</ul></div>`;
  const announced = '<p>Here is the whole report of the keepers of the lamp:</p>';
  const restoredWith = (list: string) =>
    restored(`<div><p>${storyOf('First')}</p>${announced}</div>${list}`, 'First', 'Here is');
  expect(restoredWith(box('The report'))).toHaveLength(3);
  expect(restoredWith(box('The report', 'Another story'))).toHaveLength(2);
});

test('does not restore a line with other parents or one that leads elsewhere', () => {
  const markup =
    wrapped(`<p>${storyOf('First')}</p>`) +
    '<aside class="box"><p>Another story of the boats.</p></aside>' +
    wrapped('<p><a href="/x">Another story of the quay and all its boats</a></p>') +
    wrapped(`<p>${storyOf('Last')}</p>`);
  expect(restored(markup, 'First', 'Last')).toHaveLength(2);
});

test('restores a picture in its own box, also just after the text, but not an icon', () => {
  const box = (name: string, width: number) =>
    `<div class="box"><img src="https://x.test/${name}.jpg" width="${width}"></div>`;
  const markup = `<div><p>${storyOf('First')}</p>${box('pier', 800)}${box('dot', 20)}<p>${storyOf('Last')}</p>${box('quay', 800)}</div>`;
  const blocks = blocksOf(markup);
  const kept = numbersOf(blocks, 'First', 'Last');
  expect([...restoreLostBlocks(blocks, kept, new Set(), SILENT_LOG)].sort()).toEqual([0, 1, 3, 4]);
});

test('does not restore a picture in a paid link', () => {
  const banner = (rel: string) =>
    `<div><a href="https://shop.test/" rel="${rel}"><img src="https://x.test/offer.jpg" width="800"></a></div>`;
  const markup = `<div><p>${storyOf('First')}</p>${banner('nofollow noopener')}${banner('sponsored')}${banner('noopener')}<p>${storyOf('Last')}</p></div>`;
  const blocks = blocksOf(markup);
  const kept = numbersOf(blocks, 'First', 'Last');
  expect([...restoreLostBlocks(blocks, kept, new Set(), SILENT_LOG)].sort()).toEqual([0, 3, 4]);
});

test('restores a heading above a line of links, but no refused block', () => {
  const markup = `<section><p>${storyOf('First')}</p><p>${storyOf('Second')}</p><div><h3>The table</h3><p><a href="/e">edit</a></p></div><p>${storyOf('Last')}</p></section>`;
  const blocks = blocksOf(markup);
  const [kept, refused] = [numbersOf(blocks, 'First', 'Last'), numbersOf(blocks, 'Second')];
  const texts = textsOf(blocks, restoreLostBlocks(blocks, kept, refused, SILENT_LOG));
  expect(texts).toEqual([storyOf('First'), 'The table', storyOf('Last')]);
});

test('restores an aside of the author, without a name and without links, but no other aside', () => {
  const markup =
    `<div><p>${storyOf('First')}</p>` +
    '<aside><p>A note on the tide, which has no wind.</p></aside>' +
    '<aside class="promo"><p>The book of tides is in print again.</p></aside>' +
    '<aside><p>More on this: <a href="/x">the pier</a> was never built at all.</p></aside>' +
    `<p>${storyOf('Last')}</p></div>`;
  expect(restored(markup, 'First', 'Last')).toEqual([
    storyOf('First'),
    'A note on the tide, which has no wind.',
    storyOf('Last'),
  ]);
});

test('restores sentences that continue the last paragraph, up to the first other line', () => {
  const markup = `<div><p>${storyOf('First')}</p><p>${storyOf('Second')}</p><p>${storyOf('Third')}</p><p>Ines Calloway</p><p>${storyOf('A notice')}</p></div>`;
  expect(restored(markup, 'First')).toEqual(['First', 'Second', 'Third'].map(storyOf));
  const boxed = `<div><p>${storyOf('First')}</p><p class="note">${storyOf('Second')}</p></div>`;
  expect(restored(boxed, 'First')).toHaveLength(1);
});

test('restores sentences in the boxes that follow, if they have the same classes, up to the first other line', () => {
  const last = 'A tide table should be read like this, from the left to the right of it.';
  const markup = (className: string) =>
    wrapped(`<p>${storyOf('First')}</p>`) +
    `<div class="${className}"><div class="text"><h2>The end</h2><p>${last}</p></div></div>`;
  expect(restored(markup('block'), 'First')).toEqual([storyOf('First'), 'The end', last]);
  expect(restored(markup('teaser'), 'First')).toHaveLength(1);
  expect(restored(markup('block').replace('<h2>', '<p>Ines</p><h2>'), 'First')).toHaveLength(1);
});

test('restores sentences in the following sections of an article, after a picture, if they have the same classes', () => {
  const section = (content: string) => `<section><div class="wide">${content}</div></section>`;
  const last = 'A tide table should be read like this, from the left to the right of it.';
  const markup = (className: string) =>
    `<article>${section(`<p class="a b">${storyOf('First')}</p>`)}${section(`<p class="a b">${storyOf('Second')}</p>`)}` +
    `<figure><img src="https://x.test/a.jpg"></figure>${section(`<h2>The end</h2><p class="${className}">${last}</p>`)}</article>`;
  expect(restored(markup('a b'), 'First', 'Second')).toContain(last);
  expect(restored(markup('teaser'), 'First', 'Second')).not.toContain(last);
});

test('restores sections after boxes at the side of the page, of blocks that were taken out of it', () => {
  const section = (content: string) =>
    `<section class="flow"><div class="wide">${content}</div></section>`;
  const box = `<aside>${'<p><a href="/x">Another story</a></p>'.repeat(12)}</aside>`;
  const markup = `<article>${section(`<p class="a">${storyOf('First')}</p><p class="a">${storyOf('Second')}</p>`)}${section(box)}${section(`<p class="a">${storyOf('Third')}</p>`)}</article><article>${section(`<p class="a">${storyOf('Next')}</p>`)}</article>`;
  const blocks = blocksOf(markup);
  for (const { element } of blocks) element.remove();
  const kept = numbersOf(blocks, 'First', 'Second');
  const texts = textsOf(blocks, restoreLostBlocks(blocks, kept, new Set(), SILENT_LOG));
  expect(texts).toEqual(['First', 'Second', 'Third'].map(storyOf));
});

test('restores a line of linked names between sentences, but not a line with a linked headline', () => {
  const names = 'Harrow: <a href="/q">Quay</a>, <a href="/s">Sluice</a>, <a href="/p">Pier</a>';
  const headline = 'Also: <a href="/x">Another story of the quay and all its boats</a>';
  const markup = `<div><p>${storyOf('First')}</p><p>${names}</p><p>${headline}</p><p>${storyOf('Last')}</p></div>`;
  expect(restored(markup, 'First', 'Last')).toEqual([
    storyOf('First'),
    'Harrow: Quay, Sluice, Pier',
    storyOf('Last'),
  ]);
});

test('restores no picture outside the container of a text without paragraphs', () => {
  const list = (entry: string) => `<ul><li>${entry}</li></ul>`;
  const markup = `<p>Harrow</p><main>${list('One boat')}${list('Two boats')}</main><aside><img src="https://x.test/pier.jpg" width="800"></aside>`;
  const blocks = blocksOf(markup);
  const kept = numbersOf(blocks, 'One', 'Two');
  expect(restoreLostBlocks(blocks, kept, new Set(), SILENT_LOG)).toEqual(kept);
});

import { expect, test } from 'vitest';
import { blocksOf, storyOf, textsOf } from '@/tests/support/blocks';
import { EMBED } from '../content/link-embeds';
import { SILENT_LOG } from '../extraction-log';
import { dropFurnitureLines } from './drop-furniture-lines';

const FIRST = storyOf('First');
const LAST = storyOf('Last');

function left(between: string): string[] {
  const blocks = blocksOf(`<p>${FIRST}</p>${between}<p>${LAST}</p>`);
  const all = new Set(blocks.map((block) => block.index));
  return textsOf(blocks, dropFurnitureLines(blocks, all, [], SILENT_LOG)).filter(
    (text) => text !== FIRST && text !== LAST,
  );
}

test.each([
  ['a label', '<p>Advertisement</p>'],
  ['what a page shows until a part has loaded', '<p>Loading answers...</p>'],
  ['the label of a table of contents', '<h4>In this article:</h4>'],
  ['a point that only makes space', '<p>.</p>'],
  ['a label for other stories in German', '<p><b>Siehe auch:</b></p>'],
  ['a label for other stories in French', '<h3>Articles liés</h3>'],
  ['the counter of a gallery', '<p>1 / 4</p>'],
  ['a label for the topics of the site', '<p>Mehr Themen auf harrow.test:</p><p>Boats</p>'],
  ['the label of a byline that names nobody', '<p>Story by</p>'],
  ['labels of what the page lists elsewhere', '<h3>Filed under</h3><h3>Related tags</h3>'],
  [
    'the topics of the article',
    '<p><b>Topics:</b> <a href="/1">harbours</a>, <a href="/2">night boats</a>, <a href="/3">the sluice</a></p>',
  ],
  [
    'the categories of the article',
    '<p><b>Категории:</b> <a href="/1">harbours</a> | <a href="/2">night boats</a></p>',
  ],
  ['a label for other stories in Russian', '<p><b>Новости по теме:</b></p>'],
  [
    'a line with the date and a control of the text size',
    '<p>2026-01-17 21:11 来源：码头网 【字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</p>',
  ],
  ['an e-mail line', '<p>ines@news.test</p>'],
  ['a page counter', '<p>You are visitor number 004512. Write to the webmaster.</p>'],
  ['a copyright line', '<p>© 2026 The Harrow Courier. All rights reserved.</p>'],
  ['a line that is a link', '<p><a href="/x">Another story of the quay</a></p>'],
  ['a labelled link', '<p>Read also: <a href="/x">Another story of the quay</a></p>'],
  ['a label whose links are gone', '<p>Lee también...</p>'],
  [
    'a labelled link in any language',
    '<p>Zobace dalle: <a href="/x">Another story of the quay</a></p>',
  ],
  [
    'a list of links to other stories of a site',
    '<ul><li><a href="https://news.test/1">The tides of the year</a></li><li><a href="https://news.test/2">How the sluice was built</a></li></ul>',
  ],
  [
    'a list of links for sharing the page',
    '<ul><li><a href="https://www.facebook.com/sharer?u=1">Share on Facebook</a></li><li><a href="https://twitter.com/intent?u=1">Share on Twitter</a></li></ul>',
  ],
  ['a label of a player', '<div class="modPlayer"><p>Start film, stop with Escape</p></div>'],
  ['a lone credit', '<p>Photo: Otto Renn</p>'],
  [
    'a caption that lost its picture',
    '<div class="image-caption"><p>The boat leaves the quay</p></div>',
  ],
  ['a call to subscribe', '<p>Sign up for our <a href="/n">morning newsletter</a> today.</p>'],
  [
    'a label for other stories with its content',
    '<h3>Related stories</h3><p>The quay at dawn</p><p>A new sluice</p>',
  ],
  [
    'a collapsed part that has lost its content',
    '<details open><summary>Table of contents</summary><div></div></details>',
  ],
  ['a repeated label', '<p>In brief</p><blockquote>Words</blockquote><p>In brief</p>'],
  ['a repeated paragraph', `<p>${FIRST}</p>`],
  [
    'a teaser’s picture',
    '<a href="/x"><figure><img src="https://news.test/a.jpg"><figcaption>Another</figcaption></figure></a>',
  ],
])('drops %s', (_what, markup) => {
  expect(left(markup).filter((text) => text !== 'Words')).toEqual([]);
});

test('of several rules in a row, one stays', () => {
  expect(left('<hr><hr><p>Between the tides</p><hr>')).toEqual(['', 'Between the tides', '']);
});

test('a list of sentences stays, even if each of them is a link', () => {
  const steps =
    '<ul><li><a href="/a">Pack the lamps first.</a></li><li><a href="/b">Tell the ferry office</a>.</li></ul>';
  expect(left(steps)).toEqual(['Pack the lamps first.Tell the ferry office.']);
});

test.each([
  [
    'the caption of an entry whose picture is not in the page',
    '<figure><h3>A boat</h3><figcaption class="slide-caption"><p>Late.</p></figcaption></figure>',
    2,
  ],
  [
    'links inside the entry of a list',
    '<ul><li><h3>Works</h3></li><li>In progress<ul><li><a href="/x">Another story of the quay</a></li><li><a href="/y">A third story of the quay</a></li></ul></li></ul>',
    3,
  ],
  ['a heading that begins like a label', '<h3>More on the tide table</h3>', 1],
  [
    'a sentence with a link',
    '<p>The table is <a href="/x">printed every fortnight</a> by the port.</p>',
    1,
  ],
  [
    'an address after its label',
    '<p>An example is here: <a href="https://lamps.test/tides">https://lamps.test/tides-of-the-year</a></p>',
    1,
  ],
  [
    'a line of code that is shown again',
    `<pre>setTide(\`https://lamps.test/api/v1/tides?quay=\${name}\`)</pre><p>${LAST} Later.</p><pre>setTide(\`https://lamps.test/api/v1/tides?quay=\${name}\`)</pre>`,
    3,
  ],
  [
    'a sentence about visitors',
    '<p>The visitors since the reopening have come by boat, and number twelve of them stayed for a week at the inn by the old quay, the keeper says.</p>',
    1,
  ],
  [
    'a sentence that is a link as a whole',
    '<p><a href="/x">On Friday the board said that all boats will leave the quay at nine in the evening until the sluice is mended.</a></p>',
    1,
  ],
  [
    'the caption of a gallery',
    '<figure><figure data-lectern-figure><img src="https://news.test/a.jpg"><figcaption>One</figcaption></figure><figcaption class="gallery-caption"><p>All boats</p></figcaption></figure>',
    2,
  ],
  [
    'a list of links to several sites',
    '<ul><li><a href="https://tides.test/1">The tides of the year</a></li><li><a href="https://sluice.test/2">How the sluice was built</a></li></ul>',
    1,
  ],
  [
    'a link that a sentence announces',
    '<p>Whoever wants the night boat back can sign this petition of the keepers:</p><p><a href="https://tides.test/petition">tides.test/petition</a></p>',
    2,
  ],
  [
    'an address that a sentence announces',
    '<p>The keepers have opened a box for letters to the harbour board:</p><p>letters@tides.test</p>',
    2,
  ],
  ['a link of the author', '<p>Link: <a href="/x">the tide tables of the port</a></p>', 1],
  ['the source of the story', '<p>Source: <a href="/x">the tide tables of the port</a></p>', 1],
  [
    'a sentence of a briefing',
    '<p>The keepers will get a briefing from the board on Tuesday.</p>',
    1,
  ],
  ['an answer given twice', '<p>“Yes.”</p><blockquote>Words</blockquote><p>“Yes.”</p>', 3],
  [
    'a list with a few links',
    '<ul><li>The first boat leaves at nine</li><li><a href="/x">The last</a> at ten past eleven</li></ul>',
    1,
  ],
])('keeps %s', (_what, markup, count) => {
  expect(left(markup)).toHaveLength(count);
});

test('a sentence with an address stays if the text goes on beside it', () => {
  const sentence =
    '<p>Please do not shout from the quay; write to the keepers at keepers@tides.test instead.</p>';
  expect(left(sentence)).toHaveLength(1);
  expect(left(`<div>${sentence}</div>`)).toEqual([]);
});

test('drops a paragraph that repeats a caption, and keeps the caption', () => {
  const words = 'The boat leaves the quay at dusk with the last of the catch';
  const figure = `<figure data-lectern-figure><img src="https://news.test/a.jpg"><figcaption>${words} <small>Coastpress</small></figcaption></figure>`;
  expect(left(`${figure}<p>${words}</p><p>${words} Coastpress</p>`)).toEqual([
    `${words} Coastpress`,
  ]);
});

test('drops a repeated picture, with or without its caption', () => {
  const figure = (caption: string, folder = 'a') =>
    `<figure><img src="https://news.test/${folder}/boats-at-dusk.jpg"><figcaption>${caption}</figcaption></figure>`;
  expect(left(figure('The boat leaves') + figure('The boat leaves', 'b') + figure(''))).toEqual([
    'The boat leaves',
  ]);
  expect(left(figure('The boat leaves') + figure('It comes back'))).toHaveLength(2);
});

test('keeps a list of links after a sentence that ends in a colon', () => {
  const list =
    '<ul><li><a href="/1">Sheet one: the heron</a></li><li><a href="/2">Sheet two</a></li></ul>';
  const sentence = `<p>${storyOf('Of all the sheets')} These were asked for most:</p>`;
  expect(left(sentence + list)).toHaveLength(2);
  expect(left(list)).toEqual([]);
});

test('keeps the links of an article that collects them, but not links to other stories', () => {
  const offers = Array.from(
    { length: 7 },
    (_, at) => `<p><a href="/${at}">Offer ${at} of the ropewalk</a></p><p>${storyOf(`${at}`)}</p>`,
  ).join('');
  const other = '<p>Read also: <a href="/x">Another story of the quay</a></p>';
  expect(left(offers + other).filter((text) => text.startsWith('Offer'))).toHaveLength(7);
  expect(left(offers + other).join()).not.toContain('Another story');
});

test('keeps described links and a table below a label for other stories', () => {
  const list = `<ul><li><a href="/1">The heron</a>: ${storyOf('It')}</li><li>${storyOf('Ropes')}</li></ul>`;
  expect(left(`<p>More from the port:</p>${list}`)).toHaveLength(2);
  const rows = Array.from(
    { length: 12 },
    (_, at) => `<tr><th>Boat ${at}</th><td>Nine hours</td></tr>`,
  );
  const table = `<table>${rows.join('')}</table>`;
  const other = '<h3>Related stories</h3><p>The quay at dawn</p>';
  expect(left(`${other}${table}<p>All boats</p>`)).toHaveLength(2);
});

test('a sentence of the story stays if a picture that is not beside it has the same caption', () => {
  const words = 'The boat leaves the quay at dusk with the last of the catch.';
  const figure = `<figure data-lectern-figure><img src="https://news.test/a.jpg"><figcaption>${words}</figcaption></figure>`;
  const [other, third] = [storyOf('Other'), storyOf('Third')];
  expect(left(`<p>${words}</p><p>${other}</p>${figure}`)).toEqual([words, other, words]);
  expect(left(`${figure}<p>${third}</p><p>${words}</p>`)).toEqual([words, third, words]);
});

test('a sentence far above the picture with the same caption is text', () => {
  const lead = 'The night boats are back.';
  const figure = `<figure><img src="https://news.test/a.jpg"><figcaption>${lead}</figcaption></figure>`;
  const story = Array.from({ length: 5 }, (_, at) => `<p>${storyOf(`Boat ${at}`)}</p>`).join('');
  const count = (markup: string) => left(markup).filter((text) => text === lead).length;
  expect(count(`<p>${lead}</p>${story}${figure}`)).toBe(2);
  expect(count(`<p>${lead}</p>${figure}${story}`)).toBe(1);
  expect(count(`${figure}${story}<p>${lead}</p>`)).toBe(1);
});

test('keeps repeated lines of a page that is a list of entries', () => {
  const entries = Array.from({ length: 12 }, (_, at) => `<p>Port ${at}</p><p>Boat</p>`).join('');
  expect(left(entries + entries)).toHaveLength(48);
  expect(left('<p>Port: nine</p><blockquote>Words</blockquote><p>Port: nine</p>')).toHaveLength(3);
});

test('a last heading that is a sentence stays, another one goes', () => {
  const blocks = blocksOf(
    `<p>${FIRST}</p><h3>She writes a page of her own, and it supports her account.</h3><h3>Boats</h3>`,
  );
  const all = new Set(blocks.map((block) => block.index));
  expect(textsOf(blocks, dropFurnitureLines(blocks, all, [], SILENT_LOG))).toHaveLength(2);
});

test('several headings at the end go with the picture below them, one heading stays', () => {
  const picture = '<p><img src="https://x.test/a.jpg" width="600"></p>';
  const leftBelow = (headings: string) => {
    const blocks = blocksOf(`<p>${FIRST}</p>${headings}${picture}`);
    const all = new Set(blocks.map((block) => block.index));
    return [...dropFurnitureLines(blocks, all, [], SILENT_LOG)];
  };
  expect(leftBelow('<h3>The paper</h3><h3>Services</h3>')).toEqual([0]);
  expect(leftBelow('<h3>The quay at night</h3>')).toEqual([0, 1, 2]);
  // A player is content.
  const player = `<figure ${EMBED}="video"><img src="https://x.test/video.jpg"></figure>`;
  expect(leftBelow(`<h3>Watch</h3><h3>The quay at night</h3>${player}`)).toHaveLength(5);
});

test('numbered lines stay, even if each of them is a link: they are the references', () => {
  const entries = ['The tide', 'The quay', 'The lamp'].map(
    (name, at) =>
      `<p>${at + 1}. <a href="/${at}">${name} and the people who wait beside it</a></p>`,
  );
  const lone = '<p>2. <a href="/x">The boats and the people who wait beside them</a></p>';
  expect(left(entries.join(''))).toHaveLength(3);
  expect(left(lone)).toEqual([]);
  expect(left(`<h3>Most read</h3>${entries.join('')}`)).toEqual([]);
});

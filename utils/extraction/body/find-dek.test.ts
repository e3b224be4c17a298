import { expect, test } from 'vitest';
import { copyOf } from '@/tests/support/documents';
import { describeBlocks } from '../blocks/describe-blocks';
import { shapeBlocks } from '../blocks/shape-blocks';
import { SILENT_LOG } from '../extraction-log';
import { readPageFacts } from '../metadata/read-page-facts';
import { isRunningText } from './header-zone';
import { readHeader } from './read-header';

const STORY = Array.from(
  { length: 4 },
  (_, night) =>
    `<p>On night ${night} the boat leaves at twenty past nine, or a little after, if someone is seen running along the quay with a bicycle, a cello and a box of seedlings.</p>`,
).join('');
const DEK = 'The night boats are back after eleven years. Who takes them, and what do they carry?';

function read(header: string, { head = '', story = STORY } = {}) {
  const copy = copyOf(
    `<head>${head}</head><body><article><h1>Boats at night are back</h1>${header}${story}</article></body>`,
  );
  const facts = readPageFacts(copy);
  const root = copy.document.body;
  const blocks = describeBlocks(root, shapeBlocks(root));
  const body = new Set(blocks.filter(isRunningText).map((block) => block.index));
  return readHeader(blocks, body, facts, SILENT_LOG);
}

test.each([
  ['by its class name', `<p class="article-preface">${DEK}</p>`],
  ['by a class name in camel case', `<div class="articleLead_x1"><p>${DEK}</p></div>`],
  ['entirely in bold', `<p><b>${DEK}</b></p>`],
  ['in its own style', `<p class="medium">${DEK}</p>`],
  ['in its own container', `<div class="large"><p>${DEK}</p></div>`],
  ['in a heading', `<div class="top"><h2>${DEK}</h2></div>`],
  ['in a heading that is a sentence', `<h2>${DEK}</h2>`],
  ['above the byline', `<p>${DEK}</p><p>By Ada Brook</p>`],
  ['in a heading above the byline', `<h3>${DEK}</h3><p>By Ada Brook</p>`],
  [
    'above the byline, in a heading like those of sections',
    `<h3>${DEK}</h3><p>By Ada Brook</p><h3>Tides</h3>`,
  ],
])('finds the dek %s', (_what, header) => {
  expect(read(header).dek).toBe(DEK);
});

test('a first paragraph in its own style is not the dek if the metadata has another', () => {
  const head =
    '<meta name="description" content="Boats that sail after nine carry cellos, and who pays for it.">';
  expect(read(`<p class="medium">${DEK}</p>`, { head }).dek).not.toBe(DEK);
});

test('a line above the byline is not the dek if the metadata has another', () => {
  const stated = 'Boats that sail after nine carry cellos, and who pays for it.';
  const head = `<meta name="description" content="${stated}">`;
  expect(read(`<p>${DEK}</p><p>By Ada Brook</p>`, { head }).dek).toBe(stated);
});

test('a heading that asks what the next section tells is not the dek', () => {
  const heading =
    '<h2>Who takes the night boats after eleven years, and what do they carry with them across?</h2>';
  expect(read(heading, { head: `<meta name="description" content="${DEK}">` }).dek).toBe(DEK);
});

test('the points of a dek that is a list are told apart', () => {
  const points =
    '<ul class="abstract"><li>The night boats are back after eleven years</li><li>They carry cellos and boxes of seedlings</li></ul>';
  expect(read(points).dek).toBe(
    'The night boats are back after eleven years · They carry cellos and boxes of seedlings',
  );
});

test('the points of a dek that are sentences follow each other', () => {
  const points =
    '<ul class="abstract"><li>The night boats are back after eleven years.</li><li>They carry cellos and boxes of seedlings.</li></ul>';
  expect(read(points).dek).toBe(
    'The night boats are back after eleven years. They carry cellos and boxes of seedlings.',
  );
});

test('a notice of an agency below the headline is not the dek', () => {
  const notice = 'The Quay hat diese Meldung über boats at night redaktionell nicht bearbeitet.';
  expect(read(`<p class="article-preface">${notice}</p>`).dek).toBeNull();
});

test('a description that is cut out of the first paragraph is not the dek', () => {
  const opening =
    '夜の船は十一年ぶりに岸壁に戻り、九時二十分に出港する。乗客は自転車とチェロと苗箱を抱えて走ってくる。誰が油の代金を払うのかは、まだ決まっていない。';
  const cut = `【港新聞】 【岸壁＝海野渚】夜の 船（ふね）は${opening.slice(4, 60)}`;
  const head = `<meta name="description" content="${cut}">`;
  expect(read('', { head, story: `<p>【岸壁＝海野渚】${opening}</p>${STORY}` }).dek).toBeNull();
});

test('a label in front of the dek is not part of it', () => {
  const head = `<meta name="description" content="${DEK}">`;
  expect(
    read(`<h2><span class="slug">Analysis</span> ${DEK}</h2><p>By Ada Brook</p>`, { head }).dek,
  ).toBe(DEK);
});

test('the end of an excerpt that leads to the whole post is not the dek', () => {
  const head = `<meta name="description" content="On night zero… Continue reading “Boats at night are back”">`;
  expect(read('', { head }).dek).toBeNull();
});

test('joins the lines of a dek', () => {
  const header =
    '<div class="points"><p>The night boats are back after eleven years.</p><p>They carry cellos and boxes of seedlings.</p></div>';
  expect(read(header).dek).toBe(
    'The night boats are back after eleven years. They carry cellos and boxes of seedlings.',
  );
});

test.each([
  ['a first paragraph like the others', ''],
  ['a first paragraph with a drop cap', `<p class="drop-cap">${DEK}</p>`],
  ['a caption', `<div class="lead-caption"><p>${DEK}</p></div>`],
  ['a short label', '<p class="medium">On the coast</p>'],
  ['a short line above the byline', '<p>On the coast, in the evening</p><p>By Ada Brook</p>'],
])('%s is not a dek', (_what, header) => {
  expect(read(header).dek).toBeNull();
});

test.each([
  [
    'uses the description if the page shows no dek',
    'Who takes the boats that sail after nine, and why.',
    'Who takes the boats that sail after nine, and why.',
  ],
  ['ignores a description that repeats the headline', 'Boats at night are back now', null],
])('%s', (_what, description, dek) => {
  expect(read('', { head: `<meta name="description" content="${description}">` }).dek).toBe(dek);
});

test('reads the date near the headline, but not one in the headline', () => {
  expect(read('<p>Thursday, 12 March 2026, 09:15</p>').published).toBe('2026-03-12T09:15:00');
  expect(read('').published).toBeNull();
});

test('reads a signature in bold above the text', () => {
  expect(read('<p><strong>Ada Brook/Otto Renn</strong></p>').authors).toEqual([
    'Ada Brook',
    'Otto Renn',
  ]);
});

test('reads the name in the line after a label of its own', () => {
  const line = '<div class="info"><div>By</div><div>Ada Brook</div><div>Harrow</div></div>';
  expect(read(line).authors).toEqual(['Ada Brook']);
  expect(read(line.replace('By', 'On')).authors).toEqual([]);
});

test.each([
  [
    'a first paragraph with both “lead” and “dropcap” in its class name',
    `<div class="chunk"><p class="has-dropcap has-dropcap__lead-standard">${DEK}</p></div>`,
  ],
  [
    'a disclosure',
    '<p class="intro">This post holds affiliate links, for which we may be paid.</p>',
  ],
  ['a byline', '<p class="subtitle">By Ines Calloway – Updated on the twelfth of March</p>'],
  [
    'a byline in its own style',
    '<p class="signature">Par Ines Calloway<br>Publié le 12 mars 2026 à 16h30, mis à jour à 18h</p>',
  ],
  [
    'a call to register',
    '<p class="lead">記事をマイページに保存できます。ご利用には会員登録が必要です。</p>',
  ],
  [
    'the headline with a slogan',
    '<p class="lead">Boats at night are back – Quay and coast, boats, nets and beauty</p>',
  ],
  [
    'the date of a translation',
    '<p class="subtitle">Übersetzung der Boats at night veröffentlicht am 30. April 2026 um 13:10</p>',
  ],
  ['the date of the page', '<p class="lead">Stand: 21.4.2026, 16:41 Uhr</p>'],
  ['a label of a list', '<p class="summary">Summarize this article with:</p>'],
  [
    'the message of a player',
    '<div class="intro"><p>This video is not available at the moment. Please try again later.</p></div>',
  ],
  [
    'a slogan',
    '<p class="subtitle">Gardening wisdom: planting calendars, weather charts, seasonal recipes</p>',
  ],
  [
    'two dates',
    '<p class="dek">Published Tue, Dec 20 202610:32 AM EST Updated Tue, Dec 20 20266:29 PM EST</p>',
  ],
  ['a date with the time of a change', '<h2>27 octobre 2026 à 18:27 (Mis à jour : 19:56)</h2>'],
  [
    'a first paragraph with the place and the agency',
    `<p class="lead">HARROW, Coast (HCN) -- ${DEK}</p>`,
  ],
  ['the way to the page', '<p class="lead">Boats &gt; At night &gt; Boats that are back again</p>'],
])('%s is not a dek, whatever its class name', (_what, header) => {
  expect(read(header).dek).toBeNull();
});

test('a line in the header of the site is not a dek', () => {
  const copy = copyOf(
    `<body><header><a href="/">Courier</a><p class="header-lead">Pages for those who sail the boats at night</p></header><h1>Boats at night are back</h1><div>${STORY}</div></body>`,
  );
  const root = copy.document.body;
  const blocks = describeBlocks(root, shapeBlocks(root));
  const body = new Set(blocks.filter(isRunningText).map((block) => block.index));
  expect(readHeader(blocks, body, readPageFacts(copy), SILENT_LOG).dek).toBeNull();
});

test('the heading of the first section is not a dek if other headings look the same', () => {
  const story = `${STORY}<h2>And what about the cellos at night?</h2>${STORY}`;
  const head = '<meta name="description" content="Who takes the boats at night?">';
  expect(read('<h2>Who takes the boats at night?</h2>', { head, story }).dek).not.toBe(
    'Who takes the boats at night? ',
  );
});

test('a long first paragraph that is in no description stays in the text', () => {
  const long = `${DEK} They come from four towns, and most of them have never been on the water after dark, which is why the company hands out lamps, blankets and, on request, the second mate’s own map of the stars.`;
  expect(read(`<div class="large"><p>${long}</p></div>`).dek).toBeNull();
});

test('ignores a description that repeats the opening with small changes', () => {
  const head =
    '<meta name="description" content="On night 0 the boat leaves at twenty past nine, or a little after, if someone is seen running along …">';
  expect(read('', { head }).dek).toBeNull();
});

test('reads a date just above the headline', () => {
  const copy = copyOf(
    `<body><article><p>2 March 2026, 16:30</p><h1>Boats at night are back</h1>${STORY}</article></body>`,
  );
  const root = copy.document.body;
  const blocks = describeBlocks(root, shapeBlocks(root));
  const body = new Set(blocks.filter(isRunningText).map((block) => block.index));
  expect(readHeader(blocks, body, readPageFacts(copy), SILENT_LOG).published).toContain(
    '2026-03-02',
  );
});

test('reads the byline below the headline, not below a caption that repeats it', () => {
  const header = '<p>By Ada Brook</p><div>Boats at night are back</div>';
  expect(read(header).authors).toEqual(['Ada Brook']);
});

test('a dek from the metadata loses the bar at its end', () => {
  const head = `<meta name="description" content="Boats at night carry cellos, and nobody knows why. | ">`;
  expect(read('', { head }).dek).toBe('Boats at night carry cellos, and nobody knows why.');
});

test('a dek that the text begins with again is shown once, in the text', () => {
  const dek = `${DEK} Nobody had thought of them since the harbour burned in the winter of the great frost.`;
  const header = `<p class="article-preface">${dek}</p>`;
  expect(read(header).dek).toBe(dek);
  expect(read(header, { story: `<p>${dek}</p>${STORY}` }).dek).toBeNull();
});

test.each([
  ['a request', 'Fill out the form below to get your copy of our book about boats at night.'],
  [
    'a notice about a summary',
    'AI 요약은 기술을 활용해 밤배 소식의 핵심 내용을 빠르고 정확하게 제공합니다.',
  ],
  ['the address of the site with a slogan', 'The-Quay.test - the first address for news of boats'],
  ['a description of the site', 'The Quay is your source for news of boats and of the night.'],
  ['what kind of site it is', 'Online portal that brings boats and updates from the night.'],
  ['what the site counts', '83,067 votes and 2,820 comments on boats at night so far on The Quay'],
  ['a biography', 'Ada Brook currently works for the Quay as a writer of boats.'],
  ['a biography with a short name', 'Adaline Brook is an editor of boats and the night.'],
  ["a description of the author's blog", "Ada's personal blog about boats at night and harbours."],
])('%s in the metadata is not a dek', (_what, text) => {
  const head = `<meta property="og:site_name" content="The Quay"><meta name="author" content="Ada Brook"><meta name="description" content="${text}">`;
  expect(read('', { head }).dek).toBeNull();
});

test('the biography of an author in the byline is not a dek', () => {
  const header = read(
    '<p class="byline">By Ada Brook</p><div class="description"><p>Ada Brook currently works for the Quay as a writer of boats.</p></div>',
  );
  expect(header.authors).toEqual(['Ada Brook']);
  expect(header.dek).toBeNull();
});

test('a date in a box of its own above the headline is the date', () => {
  const first = STORY.replaceAll('On night', 'At night');
  const copy = copyOf(
    `<html lang="en-GB"><body><article><div><div><span>18/03/2026</span> | Harrow</div><h1>Boats at night are back</h1></div>${first}</article></body></html>`,
  );
  const root = copy.document.body;
  const blocks = describeBlocks(root, shapeBlocks(root));
  const body = new Set(blocks.filter(isRunningText).map((block) => block.index));
  expect(readHeader(blocks, body, readPageFacts(copy), SILENT_LOG).published).toBe('2026-03-18');
});

test('a report that is nothing but its dek keeps it as its text', () => {
  const dek = `${DEK} ${DEK} ${DEK}`;
  const copy = copyOf(`<body><h1>Boats at night are back</h1><p class="intro">${dek}</p></body>`);
  const root = copy.document.body;
  const blocks = describeBlocks(root, shapeBlocks(root));
  const body = new Set(blocks.map((block) => block.index));
  const header = readHeader(blocks, body, readPageFacts(copy), SILENT_LOG);
  expect(header.dek).toBeNull();
  expect(header.lines).toEqual(new Set([0]));
});

test('lists above the text do not make its beginning a dek', () => {
  const first =
    'On night 0 the boat leaves at twenty past nine, or a little after, if someone is seen running along the quay.';
  const copy = copyOf(
    `<head><meta name="description" content="${first}"></head><body><article><h1>Boats at night are back</h1>${'<p>Boats!</p>'.repeat(8)}${STORY}</article></body>`,
  );
  const root = copy.document.body;
  const blocks = describeBlocks(root, shapeBlocks(root));
  const body = new Set(blocks.map((block) => block.index));
  expect(readHeader(blocks, body, readPageFacts(copy), SILENT_LOG).dek).toBeNull();
});

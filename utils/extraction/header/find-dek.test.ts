import { expect, test } from 'vitest';
import { DEK, readHeaderAround, readHeaderOfPage, STORY } from '@/tests/support/headers';

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
  expect(readHeaderAround(header).dek).toBe(DEK);
});

test('a first paragraph in its own style is not the dek if the metadata has another', () => {
  const head =
    '<meta name="description" content="Boats that sail after nine carry cellos, and who pays for it.">';
  expect(readHeaderAround(`<p class="medium">${DEK}</p>`, { head }).dek).not.toBe(DEK);
});

test('a line above the byline is not the dek if the metadata has another', () => {
  const stated = 'Boats that sail after nine carry cellos, and who pays for it.';
  const head = `<meta name="description" content="${stated}">`;
  expect(readHeaderAround(`<p>${DEK}</p><p>By Ada Brook</p>`, { head }).dek).toBe(stated);
});

test('a heading that asks what the next section tells is not the dek', () => {
  const heading =
    '<h2>Who takes the night boats after eleven years, and what do they carry with them across?</h2>';
  expect(
    readHeaderAround(heading, { head: `<meta name="description" content="${DEK}">` }).dek,
  ).toBe(DEK);
});

test('the points of a dek that is a list are told apart', () => {
  const points =
    '<ul class="abstract"><li>The night boats are back after eleven years</li><li>They carry cellos and boxes of seedlings</li></ul>';
  expect(readHeaderAround(points).dek).toBe(
    'The night boats are back after eleven years · They carry cellos and boxes of seedlings',
  );
});

test('the points of a dek that are sentences follow each other', () => {
  const points =
    '<ul class="abstract"><li>The night boats are back after eleven years.</li><li>They carry cellos and boxes of seedlings.</li></ul>';
  expect(readHeaderAround(points).dek).toBe(
    'The night boats are back after eleven years. They carry cellos and boxes of seedlings.',
  );
});

test('a notice of an agency below the headline is not the dek', () => {
  const notice = 'The Quay hat diese Meldung über boats at night redaktionell nicht bearbeitet.';
  expect(readHeaderAround(`<p class="article-preface">${notice}</p>`).dek).toBeNull();
});

test('a label in front of the dek is not part of it', () => {
  const head = `<meta name="description" content="${DEK}">`;
  expect(
    readHeaderAround(`<h2><span class="slug">Analysis</span> ${DEK}</h2><p>By Ada Brook</p>`, {
      head,
    }).dek,
  ).toBe(DEK);
});

test('joins the lines of a dek', () => {
  const header =
    '<div class="points"><p>The night boats are back after eleven years.</p><p>They carry cellos and boxes of seedlings.</p></div>';
  expect(readHeaderAround(header).dek).toBe(
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
  expect(readHeaderAround(header).dek).toBeNull();
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
  expect(readHeaderAround(header).dek).toBeNull();
});

test('a line in the header of the site is not a dek', () => {
  const header = readHeaderOfPage(
    `<body><header><a href="/">Courier</a><p class="header-lead">Pages for those who sail the boats at night</p></header><h1>Boats at night are back</h1><div>${STORY}</div></body>`,
  );
  expect(header.dek).toBeNull();
});

test('the heading of the first section is not a dek if other headings look the same', () => {
  const story = `${STORY}<h2>And what about the cellos at night?</h2>${STORY}`;
  const head = '<meta name="description" content="Who takes the boats at night?">';
  expect(readHeaderAround('<h2>Who takes the boats at night?</h2>', { head, story }).dek).not.toBe(
    'Who takes the boats at night? ',
  );
});

test('a long first paragraph that is in no description stays in the text', () => {
  const long = `${DEK} They come from four towns, and most of them have never been on the water after dark, which is why the company hands out lamps, blankets and, on request, the second mate’s own map of the stars.`;
  expect(readHeaderAround(`<div class="large"><p>${long}</p></div>`).dek).toBeNull();
});

import { makeShape, many, PROSE, type Shape } from './shape';

const SENTENCE = 'The boat leaves at twenty past nine, and few are on board tonight. ';
const LETTERS = [...SENTENCE];

/** Returns pages with very many of what is rare: unusual elements, vocabularies, letters, styles and splits of text. */
export const makeRarerParts = (scale = 1): Shape[] => [
  ...makeRareElements(scale),
  ...makeRareMetadata(scale),
  ...makeRareText(scale),
  ...makeRareStyles(scale),
];

const page = (name: string, body: string, more: { head?: string; build?: string } = {}): Shape =>
  makeShape(name, body + PROSE, more);

/** A page with the same markup, numbered. */
const each = (name: string, count: number, make: (at: number) => string): Shape =>
  page(name, many(count, make));

const makeRareElements = (scale: number): Shape[] => [
  page(
    '50 formulas, 450 deep',
    `<p>lo <math>${'<mrow><mfrac>'.repeat(225 * scale)}<mi>x</mi><mi>y</mi>${'</mfrac></mrow>'.repeat(225 * scale)}</math></p>`.repeat(
      50,
    ),
  ),
  each(
    '9,000 open details',
    9_000 * scale,
    (at) => `<details open><summary>lo ${at}?</summary><p>${SENTENCE}</p></details>`,
  ),
  each(
    '1,800 details nested 10 deep',
    180 * scale,
    (at) =>
      `${'<details><summary>lo</summary>'.repeat(10)}<p>${at} ${SENTENCE}</p>${'</details>'.repeat(10)}`,
  ),
  each(
    '2,700 pictures of 60 densities',
    2_700 * scale,
    (at) =>
      `<img srcset="${many(60, (one) => `/${at}-${one}.jpg ${one + 1}x, `)}" src="/${at}.jpg">`,
  ),
  each(
    '1,800 pictures of 40 sources',
    1_800 * scale,
    (at) =>
      `<picture>${many(40, (one) => `<source media="(min-width:${one}px)" srcset="/${at}-${one}.jpg">`)}<img src="/${at}.jpg" alt="lo"></picture><p>${SENTENCE}</p>`,
  ),
  each(
    '2,700 drawings written into addresses',
    2_700 * scale,
    (at) =>
      `<figure><img src="data:image/svg+xml,%3Csvg%3E${'%3Cg/%3E'.repeat(200)}%3C/svg%3E"><figcaption>${at} ${SENTENCE}</figcaption></figure>`,
  ),
  each(
    '9,000 drawings in formulas',
    9_000 * scale,
    (at) =>
      `<p>lo <math><mtext><svg><foreignObject><p>${at} lo</p></foreignObject></svg></mtext></math> mi</p>`,
  ),
  each(
    '9,000 formulas in drawings',
    9_000 * scale,
    () =>
      '<svg><foreignObject><math><mi>x</mi><annotation-xml encoding="text/html"><p>lo</p></annotation-xml></math></foreignObject></svg>',
  ),
  page(
    '9,000 ruby groups of several bases',
    `<p>${'<ruby><rb>旧</rb><rb>金</rb><rtc><rt>jiu</rt><rt>jin</rt></rtc></ruby>'.repeat(9_000 * scale)}</p>`,
  ),
  each(
    '2,700 cells that span 100,000 columns or rows',
    2_700 * scale,
    (at) => `<table><tr><td colspan="100000">${at}<td rowspan="100000">lo</table>`,
  ),
  page(
    'a table of 800 columns whose cells name their headers',
    `<table><tr>${many(800, (at) => `<th id="h${at}">${at}`)}${many(100 * scale, (row) => `<tr>${many(800, (at) => `<td headers="h${at} h${row}">x`)}`)}</table>`,
  ),
  page(
    '9,000 citations of an encyclopedia',
    `<p>${many(9_000 * scale, (at) => `lo<sup class="reference" id="cite_ref-${at}"><a href="#cite_note-${at}">[${at}]</a></sup> `)}</p>
     <ol class="references">${many(9_000 * scale, (at) => `<li id="cite_note-${at}"><span class="mw-cite-backlink"><a href="#cite_ref-${at}">^</a></span> <span class="reference-text">Lo ${at}.</span>`)}</ol>`,
  ),
  each(
    '9,000 dialogs and popovers',
    9_000 * scale,
    (at) => `<dialog open><p>${at} ${SENTENCE}</p></dialog><div popover><p>${SENTENCE}</p></div>`,
  ),
  each(
    '9,000 fieldsets',
    9_000 * scale,
    (at) =>
      `<fieldset><legend>lo ${at}</legend><label>mi <input></label><p>${SENTENCE}</p></fieldset>`,
  ),
  each(
    '9,000 paragraphs with one id',
    9_000 * scale,
    (at) => `<p id="same">${at} ${SENTENCE}<a href="#same">lo</a></p>`,
  ),
  each(
    '9,000 paragraphs that lead to the next one',
    9_000 * scale,
    (at) => `<p id="a${at}">${at} ${SENTENCE}<a href="#a${at + 1}">next</a></p>`,
  ),
  each(
    '9,000 pictures of a framework with noscript twins',
    9_000 * scale,
    (at) =>
      `<amp-img src="/${at}.jpg" width="1" height="1"><noscript><img src="/${at}.jpg"></noscript></amp-img><p>${SENTENCE}</p>`,
  ),
  each(
    '3,600 short questions and answers',
    3_600 * scale,
    (at) => `<h3>What is lo ${at}?</h3><p>Lo is mi ${at}.</p>`,
  ),
];

const makeRareMetadata = (scale: number): Shape[] => [
  page('4,500 articles in JSON-LD with their text', '', {
    head: many(
      4_500 * scale,
      (at) =>
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The shape ${at}","author":[{"@type":"Person","name":"Ada Brook ${at}"}],"articleBody":"${SENTENCE.repeat(20)}"}</script>`,
    ),
  }),
  page('18,000 objects nested in JSON-LD', '', {
    head: `<script type="application/ld+json">${'{"a":[{"b":'.repeat(18_000 * scale)}1${'}]}'.repeat(18_000 * scale)}</script>`,
  }),
  page('18,000 pictures in JSON-LD', '', {
    head: `<script type="application/ld+json">{"@graph":[${Array.from({ length: 18_000 * scale }, (_, at) => `{"@type":"ImageObject","url":"https://news.test/${at}.jpg","caption":"${SENTENCE.repeat(4)}"}`).join()}]}</script>`,
  }),
  page('20,000 pictures, tags and authors of a social network', '', {
    head: many(
      20_000 * scale,
      (at) =>
        `<meta property="og:image" content="/${at}.jpg"><meta property="article:author" content="Ada Brook ${at}">`,
    ),
  }),
  each(
    '9,000 items of microdata',
    9_000 * scale,
    (at) =>
      `<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="headline">Lo ${at}</span><span itemprop="author">Ada ${at}</span></div>`,
  ),
  each(
    '9,000 items that refer to others',
    9_000 * scale,
    () =>
      `<div itemscope itemref="${'r1 r2 '.repeat(30)}"><span id="r1" itemprop="author">lo</span></div>`,
  ),
  each(
    '4,500 entries of microformats',
    4_500 * scale,
    (at) =>
      `<div class="hentry"><h2 class="entry-title">Lo ${at}</h2><div class="entry-content"><p>${SENTENCE.repeat(3)}</p></div><span class="vcard fn">Ada</span></div>`,
  ),
];

const makeRareText = (scale: number): Shape[] => [
  page('180,000 letters in nodes of their own', '<p id="box"></p>', {
    build: `const box = document.getElementById('box');
      for (let at = 0; at < ${180_000 * scale}; at++) box.append('a');`,
  }),
  page('180,000 empty texts', '<p id="box">lo</p>', {
    build: `const box = document.getElementById('box');
      for (let at = 0; at < ${180_000 * scale}; at++) box.append('');`,
  }),
  each(
    '18,000 dated paragraphs',
    18_000 * scale,
    (at) => `<p><time datetime="2026-01-01T00:00:${at % 60}Z">1 Jan</time> ${SENTENCE}</p>`,
  ),
  each(
    '9,000 paragraphs that override their direction',
    9_000 * scale,
    (at) => `<p>\u202e${at} \u2066${SENTENCE}\u2069\u202c\u200f</p>`,
  ),
  each(
    '2,700 paragraphs with eight marks on each letter',
    2_700 * scale,
    () => `<p>${LETTERS.map((letter) => letter + '\u0301\u0327'.repeat(4)).join('')}</p>`,
  ),
  each(
    '1,800 headings with eight marks on each letter',
    1_800 * scale,
    () => `<h2>${LETTERS.map((letter) => letter + '\u0301\u0327'.repeat(4)).join('')}</h2>`,
  ),
  each(
    '4,500 paragraphs of split syllables',
    4_500 * scale,
    () => `<p>${'ᄒ\u1161\u11ab'.repeat(200)}</p>`,
  ),
  each('900 paragraphs of one word', 900 * scale, () => `<p>${'lo'.repeat(2_500)}</p>`),
  page(
    '45,000 indices and powers',
    `<p>${'x<sub>1</sub><sup>2</sup> '.repeat(22_500 * scale)}</p>`,
  ),
  each(
    '9,000 changes of the text',
    9_000 * scale,
    () => `<p><del>${SENTENCE}</del><ins>${SENTENCE}</ins></p>`,
  ),
];

const makeRareStyles = (scale: number): Shape[] => [
  page('54,000 rules that look inside elements', '', {
    head: `<style>${many(54_000 * scale, (at) => `.a${at} > p:nth-child(${(at % 9) + 1}) ~ p:has(.b${at}) { color: red }`)}</style>`,
  }),
  page(
    '9,000 boxes with rules for their siblings',
    `${many(9_000 * scale, (at) => `<div class="c${at % 50}"><p>${SENTENCE}</p></div>`)}`,
    {
      head: `<style>${many(50, (at) => `body:has(.c${at} p:not(.x)) .c${at}:has(~ .c${at}) p { color: red }`)}</style>`,
    },
  ),
  page(
    '7,200 boxes that their content is measured by',
    many(7_200 * scale, () => `<div style="container-type:inline-size"><p>${SENTENCE}</p></div>`),
    { head: '<style>@container (min-width: 100px) { p { color: red } }</style>' },
  ),
  each(
    '6,300 parts that are laid out when they are seen',
    6_300 * scale,
    (at) => `<section style="content-visibility:auto"><p>${at} ${SENTENCE}</p></section>`,
  ),
  each(
    '54,000 boxes without a box',
    2_700 * scale,
    (at) =>
      `${'<div style="display:contents">'.repeat(20)}<p>${at} ${SENTENCE}</p>${'</div>'.repeat(20)}`,
  ),
  each(
    '13,500 parts that only a search shows',
    13_500 * scale,
    (at) => `<div hidden="until-found"><p>${at} ${SENTENCE}</p></div>`,
  ),
  each(
    '18,000 parts that are inert',
    18_000 * scale,
    (at) => `<div inert aria-hidden="true"><p>${at} ${SENTENCE}</p></div>`,
  ),
];

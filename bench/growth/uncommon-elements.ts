import { makeShape, many, PROSE, type Shape } from './shape';

const SENTENCE = 'The boat leaves at twenty past nine, and few are on board tonight. ';

/** Returns pages of elements, names and references that few pages have, and none has so many of. */
export const makeUncommonElements = (scale = 1): Shape[] => [
  ...makeUncommonTags(scale),
  ...makeUncommonNames(scale),
  ...makeSharedReferences(scale),
  ...makeForeignTrees(scale),
];

const page = (name: string, body: string, more: { head?: string; build?: string } = {}): Shape =>
  makeShape(name, body + PROSE, more);
const each = (name: string, count: number, make: (at: number) => string): Shape =>
  page(name, many(count, make));

const makeUncommonTags = (scale: number): Shape[] => [
  each(
    '9,000 lists of suggestions',
    9_000 * scale,
    (at) => `<input list="l${at}"><datalist id="l${at}"><option>lo<option>mi</datalist>`,
  ),
  each(
    '1,000 videos with 20 tracks',
    1_000 * scale,
    (at) =>
      `<video preload="none" src="/${at}.mp4">${many(20, (one) => `<track src="/${at}-${one}.vtt" srclang="en" label="lo ${one}">`)}</video><p>${SENTENCE}</p>`,
  ),
  each(
    '3,000 canvases',
    3_000 * scale,
    (at) => `<canvas width="4000" height="4000"><p>${at} ${SENTENCE}</p></canvas>`,
  ),
  each(
    '9,000 parts that can be edited',
    9_000 * scale,
    (at) => `<div contenteditable spellcheck="true"><p>${at} ${SENTENCE}</p></div>`,
  ),
  page('a text field of 5 MB', `<textarea>${SENTENCE.repeat(75_000 * scale)}</textarea>`),
  page('a field with a value of 5 MB', `<input value="${SENTENCE.repeat(75_000 * scale)}">`),
  page('a comment of 10 MB', `<!--${SENTENCE.repeat(150_000 * scale)}-->`),
  each('45,000 instructions', 45_000 * scale, (at) => `<?php echo ${at} ?>lo <![CDATA[mi]]>`),
  makeShape('9,000 base addresses', PROSE, {
    head: many(9_000 * scale, (at) => `<base href="https://news.test/${at}/">`),
  }),
  makeShape(
    '9,000 links on a base of 20 kB',
    many(9_000 * scale, (at) => `<p><a href="${at}">lo</a> ${SENTENCE}</p>`) + PROSE,
    { head: `<base href="https://news.test/${'lo/'.repeat(6_600 * scale)}">` },
  ),
  makeShape(
    '2,000 pictures on a base of 20 kB',
    many(2_000 * scale, (at) => `<p>${SENTENCE}</p><img src="${at}.jpg" srcset="${at}.jpg 2x">`) +
      PROSE,
    { head: `<base href="https://news.test/${'lo/'.repeat(6_600 * scale)}">` },
  ),
  each(
    '3,000 addresses with 1,000 steps up',
    3_000 * scale,
    (at) => `<p><a href="${'../'.repeat(1_000)}${at}">lo</a> ${SENTENCE}</p>`,
  ),
  each('45,000 rules between parts', 45_000 * scale, () => '<hr>lo'),
  each(
    '40 frames of markup with a frame in each',
    40 * scale,
    (at) =>
      `<iframe srcdoc="<p>${at} ${SENTENCE}</p><iframe srcdoc='<p>${SENTENCE}</p>'></iframe>"></iframe>`,
  ),
  page('a plain text of 5 MB', `${PROSE}<plaintext>${`${SENTENCE}\n`.repeat(75_000 * scale)}`),
  each(
    '9,000 meters and progress bars',
    9_000 * scale,
    (at) => `<p>${at} <meter value=".5">half</meter><progress>${SENTENCE}</progress></p>`,
  ),
  each(
    '4,500 tables with captions and footers',
    4_500 * scale,
    (at) =>
      `<table><caption>${at} lo</caption><tfoot><tr><td>mi</tfoot><tbody><tr><td>ren</tbody></table>`,
  ),
  each(
    '9,000 paragraphs in the fallback of slots',
    9_000 * scale,
    (at) => `<slot><slot><p>${at} ${SENTENCE}</p></slot></slot>`,
  ),
];

const makeUncommonNames = (scale: number): Shape[] => [
  page('20,000 elements of unknown namespaces', '<div id="box"></div>', {
    build: `const box = document.getElementById('box');
      for (let at = 0; at < ${20_000 * scale}; at++) {
        const one = document.createElementNS('https://names.test/' + at, 'p');
        one.append(at + ' ${SENTENCE}');
        box.append(one);
      }`,
  }),
  each(
    '20,000 kinds of custom elements',
    20_000 * scale,
    (at) => `<x-${at}>${at} ${SENTENCE}</x-${at}>`,
  ),
  each(
    '90 elements with names of 50 kB',
    90 * scale,
    (at) => `<${'lo-'.repeat(16_000)}${at}><p>${SENTENCE}</p>`,
  ),
  each(
    '90 attributes with names of 50 kB',
    90 * scale,
    (at) => `<p data-${'lo-'.repeat(16_000)}${at}>${at} ${SENTENCE}</p>`,
  ),
  each(
    '100 elements with data of 300 kB',
    100 * scale,
    (at) => `<p data-state="${'x'.repeat(300_000)}">${at} ${SENTENCE}</p>`,
  ),
  each(
    '4,000 fields named as properties of forms',
    1_000 * scale,
    () => '<input name="parentNode"><input name="children"><img name="body"><a id="head">lo</a>',
  ),
  each(
    '20,000 names to lead to',
    20_000 * scale,
    (at) => `<a name="n${at}" id="i${at}"></a><a href="#n${at}">lo</a> `,
  ),
  each(
    '900 pictures with 100 conditions of width',
    900 * scale,
    (at) =>
      `<p>${SENTENCE}</p><img src="/${at}.jpg" srcset="/${at}-2.jpg 800w" sizes="${many(100, (one) => `(min-width: ${one}px) calc(100vw - ${one}px), `)}100vw">`,
  ),
  page(
    'a style of 90,000 brackets',
    `<p style="width: ${'calc('.repeat(90_000 * scale)}1px">${SENTENCE}</p>`,
  ),
  page(
    'a style of 90,000 properties',
    `<p style="${'color: red; --x: 1; '.repeat(45_000 * scale)}">${SENTENCE}</p>`,
  ),
];

const makeSharedReferences = (scale: number): Shape[] => [
  page(
    '1,000 parts that name 1,000 labels',
    `${many(1_000 * scale, (at) => `<span id="n${at}">lo</span> `)}
     ${many(1_000 * scale, (at) => `<p aria-labelledby="${many(1_000 * scale, (one) => `n${one} `)}">${at} ${SENTENCE}</p>`)}`,
  ),
  page(
    '4,000 parts that own one another',
    many(
      4_000 * scale,
      (at) =>
        `<div id="o${at}" aria-owns="o${at + 1}" aria-controls="o${at - 1}"><p>${at} ${SENTENCE}</p></div>`,
    ),
  ),
  page(
    '9,000 notes that refer to one another',
    many(
      9_000 * scale,
      (at) =>
        `<p id="fn${at}">${at} ${SENTENCE}<sup><a href="#fn${(at * 7) % 9_000}">${at % 90}</a></sup></p>`,
    ),
  ),
  page(
    '9,000 buttons for one layer',
    `${'<button popovertarget="pop" aria-describedby="pop">lo</button> '.repeat(9_000 * scale)}<div popover id="pop">${SENTENCE.repeat(100)}</div>`,
  ),
  page(
    '4,000 figures labelled by one another',
    many(
      4_000 * scale,
      (at) =>
        `<figure id="g${at}" aria-labelledby="g${at + 1}"><img src="/${at}.jpg" aria-describedby="g${at - 1}"><figcaption>${at} lo</figcaption></figure>`,
    ),
  ),
  page(
    '4,000 pictures with the areas of one map',
    `<map name="m">${many(4_000 * scale, (at) => `<area href="/${at}" alt="lo ${at}" coords="1,1,2,2">`)}</map>${many(4_000 * scale, (at) => `<img src="/${at}.jpg" usemap="#m">`)}`,
  ),
];

const makeForeignTrees = (scale: number): Shape[] => [
  page(
    'a drawing that uses its parts eight times, four deep',
    `<svg><defs><g id="u0"><path d="M0 0h1"/></g>${many(4, (at) => `<g id="u${at + 1}">${`<use href="#u${at}"/>`.repeat(8)}</g>`)}</defs><use href="#u4"/></svg>`.repeat(
      Math.ceil(scale),
    ),
  ),
  page(
    '190 drawings with pages in one another',
    `${'<svg><foreignObject><div>'.repeat(190 * scale)}<p>${SENTENCE}</p>${'</div></foreignObject></svg>'.repeat(190 * scale)}`,
  ),
  page(
    '9,000 animated parts of drawings',
    `<svg>${many(9_000 * scale, (at) => `<rect width="1"><animate attributeName="x" dur="1s" from="0" to="${at}" repeatCount="indefinite"/></rect>`)}</svg>`,
  ),
  page(
    '900 drawings with 50 gradients and filters',
    many(
      900 * scale,
      (at) =>
        `<svg>${many(50, (one) => `<linearGradient id="q${at}-${one}" href="#q${at}-${one - 1}"/>`)}<title>lo ${at}</title></svg><p>${SENTENCE}</p>`,
    ),
  ),
  page(
    '450 parts of a formula in one another',
    `<p><math>${'<msqrt><mtable><mtr><mtd>'.repeat(110)}<mi>x</mi>${'</mtd></mtr></mtable></msqrt>'.repeat(110)}</math></p>`.repeat(
      20 * scale,
    ),
  ),
  page(
    '450 matrices of 20 rows',
    `${many(
      450 * scale,
      () =>
        `<p>lo <math><mtable>${'<mtr><mtd><mi>x</mi></mtd><mtd><mn>1</mn></mtd></mtr>'.repeat(20)}</mtable></math></p>`,
    )}`,
  ),
];

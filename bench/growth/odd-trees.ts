import { makeShape, many, nest, PROSE, type Shape } from './shape';

const SENTENCE = 'The boat leaves at twenty past nine, and few are on board tonight. ';

/**
 * Returns pages of elements that parsers, styles or scripts make unusual: inline nesting, shadow trees, frames,
 * letters.
 */
export function makeOddTrees(): Shape[] {
  return [...makeInlineTrees(), ...makeScriptedTrees(), ...makeStyledTrees(), ...makeOddLetters()];
}

const page = (name: string, body: string, build?: string): Shape =>
  makeShape(name, body + PROSE, build ? { build } : {});
const deep = (name: string, tag: string, beside: string) =>
  makeShape(name, `<p id="deep"></p>${PROSE}`, { build: nest(590, 'lo mi', beside, tag) });

const makeInlineTrees = (): Shape[] => [
  page('99,000 spans in one paragraph', `<p>${'<span>lo</span>'.repeat(99_000)}</p>`),
  deep('590 nested italics with text', 'i', 'lo mi '),
  deep('590 nested fonts with text', 'font', `${SENTENCE}`),
  deep('590 nested spans with breaks', 'span', 'lo mi<br><br>'),
  deep('590 nested links with pictures', 'a', '<img src="/a.jpg" alt="lo mi">'),
  deep('590 nested labels', 'label', '<input name="x">lo '),
  deep('590 nested custom elements', 'x-lo', `<x-mi>${SENTENCE}</x-mi>`),
  page(
    '900 formattings in markup',
    `<p>${'<b><i><font color="red">'.repeat(300)}${SENTENCE}`.repeat(20),
  ),
  page(
    '4,000 paragraphs in ten formattings',
    many(4_000, (at) => `<p>${'<b><i>'.repeat(5)}${at} ${SENTENCE}${'</i></b>'.repeat(5)}</p>`),
  ),
  page(
    '20,000 lists of one entry',
    many(20_000, (at) => `<ul><li>lo mi ren ${at}</ul>`),
  ),
  page(
    '160 lists nested 160 deep',
    `${'<ul><li>lo'.repeat(160)}${'</ul>'.repeat(160)}`.repeat(160),
  ),
  page(
    '3,000 lists of three levels',
    many(3_000, (at) => `<ul><li>lo ${at}<ol><li>mi<ul><li>ren ${SENTENCE}</ul></ol></ul>`),
  ),
  page(
    '100,000 texts in one paragraph',
    '<p id="deep"></p>',
    `const paragraph = document.getElementById('deep');
     for (let at = 0; at < 100_000; at++) paragraph.append('lo ');`,
  ),
  page(
    '20,000 links around paragraphs',
    many(20_000, (at) => `<a href="/${at}"><p>${at} ${SENTENCE}</p></a>`),
  ),
  page(
    '40,000 right-to-left spans',
    `<p>${'<bdo dir="rtl">lo</bdo> <bdi>mi</bdi> '.repeat(20_000)}</p>`,
  ),
  page('90,000 word breaks', `<p>${'lo<wbr>'.repeat(90_000)}</p>`),
  page(
    '20,000 details',
    many(20_000, (at) => `<details><summary>lo ${at}</summary>${SENTENCE}</details>`),
  ),
  page(
    '20,000 objects',
    many(20_000, (at) => `<object data="/${at}.swf"><embed src="/${at}.swf">lo</object>`),
  ),
  page(
    '20,000 videos of one site',
    many(
      20_000,
      (at) =>
        `<div class="player" data-src="https://video.test/embed/${at}"><a href="https://video.test/${at}">lo</a></div>`,
    ),
  ),
];

const makeScriptedTrees = (): Shape[] => [
  page(
    '100,000 texts in one paragraph',
    '<p id="deep"></p>',
    `const box = document.getElementById('deep');
     for (let at = 0; at < 100_000; at++) box.append('lo mi ');`,
  ),
  page(
    '400,000 texts in 40,000 spans',
    '<div id="deep"></div>',
    `const box = document.getElementById('deep');
     for (let at = 0; at < 40_000; at++) {
       const span = document.createElement('span');
       for (let text = 0; text < 10; text++) span.append('lo ');
       box.append(span);
     }`,
  ),
  page(
    '10,000 shadow roots',
    '<div class="host"></div>'.repeat(10_000),
    `for (const host of document.querySelectorAll('.host'))
       host.attachShadow({ mode: 'open' }).innerHTML = '<p>${SENTENCE}</p><slot></slot>';`,
  ),
  page(
    '10,000 custom elements with shadow roots and slots',
    `<x-host><span slot="a">${SENTENCE}</span><p>lo</p></x-host>`.repeat(10_000),
    `customElements?.define('x-host', class extends HTMLElement {
       constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<div><slot name="a"></slot></div><slot></slot>'; }
     });`,
  ),
  page(
    '45,000 custom elements that count themselves',
    '<x-count>lo</x-count><x-none>mi</x-none>'.repeat(45_000),
    `customElements?.define('x-count', class extends HTMLElement {
       connectedCallback() { this.dataset.count = document.getElementsByTagName('*').length; }
     });`,
  ),
  page(
    '200 frames of 400 paragraphs',
    '<div id="deep"></div>',
    `const box = document.getElementById('deep');
     for (let at = 0; at < 200; at++) {
       const frame = document.createElement('iframe');
       box.append(frame);
       frame.contentDocument.body.innerHTML = ${JSON.stringify(`<p>${SENTENCE}</p>`)}.repeat(400);
     }`,
  ),
  page(
    '20,000 streamed parts',
    many(
      20_000,
      (at) =>
        `<template id="B:${at}"></template><div hidden id="S:${at}"><p>${at} ${SENTENCE}</p></div>`,
    ),
  ),
  page(
    '20,000 templates of pictures',
    '<template><img src="/a.jpg"><p>lo</p></template>'.repeat(20_000),
  ),
  page(
    '20,000 noscripts with paragraphs',
    many(20_000, (at) => `<noscript><p>${at} ${SENTENCE}</p></noscript>`),
  ),
  page('one noscript of 5 MB', `<noscript>${`<p>${SENTENCE}</p>`.repeat(67_000)}</noscript>`),
  page('20,000 elements of one id', `<p id="lo"><a href="#lo">lo</a></p>`.repeat(20_000)),
  page(
    '20,000 slots in one shadow root',
    '<div id="deep"></div>',
    `const shadow = document.getElementById('deep').attachShadow({ mode: 'open' });
     shadow.innerHTML = '<slot></slot>'.repeat(20_000) + ${JSON.stringify(`<p>${SENTENCE}</p>`)};`,
  ),
  page(
    '10,000 paragraphs for 4,000 slots of one name',
    `<div id="deep">${`<p slot="lo">${SENTENCE}</p>`.repeat(10_000)}</div>`,
    `const shadow = document.getElementById('deep').attachShadow({ mode: 'open' });
     shadow.innerHTML = '<slot name="lo"></slot>'.repeat(4_000);`,
  ),
  page('6,000 forms', `<form><p>${SENTENCE}</p></form>`.repeat(6_000)),
];

const makeStyledTrees = (): Shape[] => [
  page(
    '20,000 size containers',
    `<style>.box { container-type: inline-size } @container (min-width: 1px) { p { color: red } }</style>
     ${`<div class="box"><p>${SENTENCE}</p></div>`.repeat(20_000)}`,
  ),
  page(
    '40 nested size containers of 400 paragraphs',
    `<style>.box { container-type: inline-size } @container (min-width: 1px) { p { color: red } }</style>
     ${'<div class="box">'.repeat(40)}${`<p>${SENTENCE}</p>`.repeat(400)}${'</div>'.repeat(40)}`,
  ),
  page(
    '3,000 rules of relations',
    `<style>${many(3_000, (at) => `div:has(> .x${at}) ~ p .y${at} { color: red }`)}</style>
     ${`<div><p>${SENTENCE}<i class="y1">lo</i></p></div>`.repeat(10_000)}`,
  ),
  page(
    '30,000 boxes without a box',
    `<style>.c { display: contents }</style>${`<div class="c"><div class="c"><p>${SENTENCE}</p></div></div>`.repeat(10_000)}`,
  ),
  page(
    '20,000 lines of pseudo-elements',
    `<style>p.l::before { content: counter(x); counter-increment: x } p.l::first-line { color: red }</style>
     ${`<p class="l">${SENTENCE}</p>`.repeat(20_000)}`,
  ),
  page(
    '20,000 columns and floats',
    `<div style="columns: 9">${`<p style="float:left">${SENTENCE}</p>`.repeat(20_000)}</div>`,
  ),
  page(
    '30,000 paragraphs drawn when seen',
    `<style>.s { content-visibility: auto }</style>${`<div class="s"><p>${SENTENCE}</p></div>`.repeat(30_000)}`,
  ),
];

const makeOddLetters = (): Shape[] => [
  page(
    '100,000 overrides of direction',
    `<p>${'\u202elo\u202c\u2067mi\u2069\u200f'.repeat(100_000)}</p><h2>${'\u202e'.repeat(10_000)}lo</h2>`,
  ),
  makeShape('a million lone surrogates', `<p id="deep">lo</p>${PROSE}`, {
    build: `document.getElementById('deep').textContent = '\\ud800 \\udc00'.repeat(400_000);
      document.title = '\\udc00'.repeat(100_000);`,
  }),
  page('a family of 500,000', `<p>${'👩\u200d'.repeat(250_000)}</p><p>${'🇰'.repeat(200_000)}</p>`),
  page('a paragraph of 2 MB in Chinese', `<p>${'船九点二十分离开码头'.repeat(200_000)}</p>`),
  page('a paragraph of 500 kB in Korean', `<p>${'배는 아홉 시에 떠난다. '.repeat(15_000)}</p>`),
  page('a paragraph of 2 MB in Arabic', `<p>${'تغادر السفينة في التاسعة. '.repeat(80_000)}</p>`),
  page('a paragraph of 200 kB in Thai', `<p>${'เรือออกเวลาเก้าโมง'.repeat(6_000)}</p>`),
  page(
    'controls and unassigned letters',
    `<p>${'\u0001\u0085\ufffe\u{e0041}\u2028'.repeat(200_000)}</p>`,
  ),
  page('100,000 soft hyphens in a word', `<p>${'lo\u00ad'.repeat(300_000)}</p>`),
  page('ligatures and folds', `<p>${'ﬁﷺİŉ'.repeat(50_000)}</p><h2>${'ﷺ'.repeat(5_000)}</h2>`),
  page('quotes and brackets', `<p>${'“‘«„('.repeat(200_000)}</p><p>${'...!?'.repeat(200_000)}</p>`),
  page(
    'addresses in a text',
    `<p>${'https://news.test/lo?mi=1&ren=2 a@b.test '.repeat(40_000)}</p>`,
  ),
];

import { makeShape, many, PROSE, type Shape } from './shape';

const SENTENCE = 'The boat leaves at twenty past nine, and few are on board tonight. ';

const page = (name: string, body: string, head = '') => makeShape(name, body + PROSE, { head });

/** Returns pages with very many signs, letters, languages, pictures, tables, folds and rules of style. */
export const makeManyMarks = (scale = 1): Shape[] => [
  page(
    '20,000 signs in one link',
    `<p><a href="/x">lo ${'<img class="emoji" src="/e.png" alt="x" height="16"> mi '.repeat(20_000 * scale)}</a></p>`,
  ),
  page(
    '20,000 signs beside a text of 1 MB',
    `<p>${`<span>${'- '.repeat(25_000 * scale)}</span><img class="emoji" src="/e.png" alt="x" height="16">`.repeat(20)}${'<img class="emoji" src="/e.png" alt="x" height="16">'.repeat(20_000 * scale)}</p>`,
  ),
  page(
    '20,000 letters before a text',
    `<p>${many(20_000 * scale, () => '<span class="dropcap">T</span>')}</p><p>${SENTENCE.repeat(10_000 * scale)}</p>`,
  ),
  page(
    '9,000 empty blocks in one paragraph',
    `<p>lo ${'<span style="display:block"><i></i></span>'.repeat(9_000 * scale)}</p>`,
  ),
  page(
    '20,000 signs of one heading',
    `<h2>lo ${'<a href="#lo">#</a>'.repeat(20_000 * scale)}</h2>`,
  ),
  page(
    '15,000 headings with links to edit',
    many(
      15_000 * scale,
      (at) =>
        `<div><h2>lo mi ${at}</h2><span class="edit">[<a href="/e">edit</a>]</span></div><p>${SENTENCE}</p>`,
    ),
  ),
  page(
    '20,000 buttons that open one part of 1 MB',
    `${'<button aria-controls="f">lo</button>'.repeat(20_000 * scale)}<div id="f" hidden class="accordion"><p>${SENTENCE.repeat(15_000 * scale)}</p></div>`,
  ),
  page(
    '20,000 links to one part of 1 MB',
    `<p>${'<a href="#f" data-target="#f">lo</a> '.repeat(20_000 * scale)}</p><div id="f" hidden><p>${SENTENCE.repeat(15_000 * scale)}</p></div>`,
  ),
  makeShape(
    '40,000 pieces of a translated page',
    `<p>${'<font style="vertical-align: inherit"><font style="vertical-align: inherit">The boat leaves. </font></font>'.repeat(20_000 * scale)}</p>${PROSE}`,
    { build: `document.documentElement.className = 'translated-ltr';` },
  ),
  page(
    '20,000 elements of built-in custom types',
    `${`<p is="lo-mi">${SENTENCE}</p>`.repeat(20_000 * scale)}`,
  ),
  page(
    '20,000 changes of language',
    `<p>${many(20_000 * scale, (at) => `<span lang="${at % 2 ? 'fr' : 'ko'}" dir="auto">lo mi</span> `)}</p>`,
  ),
  page(
    '20,000 paragraphs in two directions',
    many(
      20_000 * scale,
      (at) =>
        `<p${at % 2 ? ' dir="rtl"' : ''}>${at % 3 ? SENTENCE : 'تغادر السفينة في التاسعة. '.repeat(3)}</p>`,
    ),
  ),
  page(
    '5,000 paragraphs of combining marks',
    many(5_000 * scale, () => `<p>${`l${'\u0301\u0323'.repeat(80)}o `.repeat(5)}</p>`),
  ),
  page(
    '10,000 paragraphs of zero-width characters',
    many(10_000 * scale, () => `<p>${'l\u200b\u200do\u2060 '.repeat(80)}</p>`),
  ),
  page(
    '20,000 paragraphs of families',
    many(20_000 * scale, () => `<p>${'👩‍👩‍👧‍👦 lo 🏳️‍🌈 '.repeat(10)}</p>`),
  ),
  page('20,000 quotes in quotes', `<p>${'<q>lo <q>mi</q> </q>'.repeat(20_000 * scale)}</p>`),
  page(
    '30,000 drawings of one symbol',
    `<svg hidden><symbol id="s"><path d="M1 1"/></symbol></svg><p>${'lo <svg><use href="#s"/></svg> '.repeat(30_000 * scale)}</p>`,
  ),
  page(
    '15,000 pictures with their data',
    many(
      15_000 * scale,
      (at) => `<img src="data:image/gif;base64,R0lGODlhAQAB${at}" alt="lo" data-src="/${at}.jpg">`,
    ),
  ),
  page(
    '10,000 pictures of three sources',
    many(
      10_000 * scale,
      (at) =>
        `<picture><source srcset="/${at}.avif 1x, /${at}b.avif 2x"><source srcset="/${at}.webp"><img src="/${at}.jpg" loading="lazy"></picture>`,
    ),
  ),
  page(
    '30,000 areas of a map',
    `<img src="/a.jpg" usemap="#m"><map name="m">${'<area href="/x" alt="lo">'.repeat(30_000 * scale)}</map>`,
  ),
  page(
    '10,000 tables of one cell',
    many(
      10_000 * scale,
      (at) => `<table><caption>lo ${at}</caption><tr><td><p>${SENTENCE}</p></table>`,
    ),
  ),
  page(
    '10,000 groups of terms',
    many(10_000 * scale, (at) => `<dl><div><dt>lo ${at}<dt>mi<dd>${SENTENCE}<dd>ren</div></dl>`),
  ),
  page(
    '15,000 answers',
    many(
      15_000 * scale,
      (at) =>
        `<div class="faq"><button aria-controls="q${at}">lo ${at}?</button><div id="q${at}" class="answer" hidden><p>${SENTENCE}</p></div></div>`,
    ),
  ),
  page(
    '20,000 slides',
    `<div class="gallery">${many(20_000 * scale, (at) => `<div class="slide"${at ? ' hidden' : ''}><img src="/${at}.jpg"><p class="caption">lo ${at}</p></div>`)}</div>`,
  ),
  page(
    '5,000 style sheets',
    many(
      5_000 * scale,
      (at) =>
        `<style>.a${at} .b:nth-child(${at}) > [data-x^="${at}"] { color: red }</style><p class="b">${SENTENCE}</p>`,
    ),
  ),
  page(
    '20,000 rules by attributes',
    `<style>${many(20_000 * scale, (at) => `[class*="a${at}"] ~ :not(.b${at}):nth-last-child(${(at % 90) + 1}) { color: red }`)}</style>${`<p class="a1">${SENTENCE}</p>`.repeat(5_000)}`,
  ),
  page(
    '5,000 shadow roots in the markup',
    `<x-lo><template shadowrootmode="open"><slot></slot><slot name="a"><p>${SENTENCE}</p></slot></template><p>lo</p></x-lo>`.repeat(
      5_000 * scale,
    ),
  ),
  makeShape('240 slots in slots around 3 MB', `<div id="deep"></div>${PROSE}`, {
    build: `let host = document.getElementById('deep');
      for (let level = 0; level < 240; level++) {
        const shadow = host.attachShadow({ mode: 'open' });
        shadow.innerHTML = '<div><slot></slot></div>';
        const inner = document.createElement('div');
        host.append(inner);
        host = inner;
      }
      host.append(${JSON.stringify(SENTENCE)}.repeat(${45_000 * scale}));`,
  }),
];

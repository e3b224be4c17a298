import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { createExplainingLog } from '../accounting/explaining-log';
import { SILENT_LOG } from '../extraction-log';
import { pruneFurniture } from './prune-furniture';

const SENTENCE =
  'The boat leaves the quay at twenty past nine, as it did before the sluice was built, and nobody is late.';
const STORY = `<p>${SENTENCE.repeat(20)}</p>`;

function pruned(markup: string): string {
  const body = bodyOf(markup);
  pruneFurniture(body, SILENT_LOG);
  return body.innerHTML;
}

test('keeps all parts of the running text, whatever their names', () => {
  const slices = Array.from(
    { length: 9 },
    (_, at) => `<div class="sidebar-grid__slice"><p>Part ${at}. ${SENTENCE.repeat(2)}</p></div>`,
  ).join('');
  expect(pruned(slices)).toBe(slices);
});

test.each([
  ['running text in an element named as furniture', `<div class="promo"><p>${SENTENCE}</p></div>`],
  ['an element with a utility class for print', '<div class="print:hidden"><p>Ropes.</p></div>'],
  [
    'an element with a utility class that names its parent',
    '<p class="a"></p><div class="[.sidebar_x]:mt-0">Ropes.</div>',
  ],
  [
    'an element that has furniture beside it',
    '<div class="meta has-social-tools">By Ada Brook</div>',
  ],
  [
    'an element with the size of its text in its name',
    '<div class="font_size_14">By Ada Brook</div>',
  ],
  ['a source named after a print', '<ol><li id="cite_note-Print_edition-3">Ropes.</li></ol>'],
  ['a heading named as furniture', '<h3 class="anchor-with-sticky-navbar">Ropes</h3>'],
  ['a comment in a line of code', '<pre><code><span class="comment"># ropes</span></code></pre>'],
  [
    'a link in a sentence',
    `<p>The boats, says <a class="related-link" href="/x">the port</a>, are late.</p>`,
  ],
  [
    'a link in a sentence, in elements of its own',
    `<p>The boats, says <span><span><a class="comment-link" href="/x">the port</a></span></span>, are late.</p>`,
  ],
  [
    'a word in a sentence, with its explanation',
    '<p>The keeper of the <span class="tooltip-trigger"><a href="/x">lower sluice</a></span>, is late.</p>',
  ],
  ['a formula with a menu', '<mjx-container class="CtxtMenu_Attached_0">x</mjx-container>'],
])('keeps %s', (_what, piece) => {
  expect(pruned(STORY + piece + STORY)).toBe(STORY + piece + STORY);
});

test.each([
  ['under a linked headline', `<h3><a href="/x">Trains</a></h3><p>${SENTENCE}</p>`],
  ['with a button', `<p>${SENTENCE}</p><button>Sign up</button>`],
  ['with many links', `<p>${SENTENCE} <a href="/x">${SENTENCE}</a></p>`],
])('removes running text named as furniture %s', (_what, inner) => {
  expect(pruned(`${STORY}<div class="promo">${inner}</div>`)).toBe(STORY);
});

test('removes a little running text outside the article if it is named as furniture', () => {
  expect(pruned(`${STORY}<div class="author-bio"><p>${SENTENCE}</p></div>`)).toBe(STORY);
});

test('removes a control after a sentence', () => {
  const control = '<span class="share-link"><a href="/x">Share</a></span>';
  expect(pruned(`${STORY}<p>${SENTENCE} ${control} </p>`)).toBe(`${STORY}<p>${SENTENCE}  </p>`);
  expect(pruned(`${STORY}<p>${SENTENCE} ${control} ${SENTENCE}</p>`)).not.toContain('Share');
});

test('removes a link named as furniture in a line without other text', () => {
  expect(pruned(`${STORY}<p>→ <a class="related-link" href="/x">Trains</a></p>`)).not.toContain(
    'Trains',
  );
});

test('removes a comment section', () => {
  const voice = `<div class="comment"><b class="comment-name">Ada</b><p class="comment-text">${SENTENCE}</p></div>`;
  expect(pruned(`${STORY}<section>${voice.repeat(3)}</section>`)).toBe(
    `${STORY}<section></section>`,
  );
});

test('records what is kept in spite of its name', () => {
  const log = createExplainingLog(() => 0);
  pruneFurniture(bodyOf(`${STORY}<div class="promo"><p>${SENTENCE}</p></div>${STORY}`), log);
  expect(log.record.notes).toContainEqual(
    expect.objectContaining({ reason: 'named as furniture, kept for its running text' }),
  );
});

test('keeps what stands right below the headline, whatever its name', () => {
  const dek = `<div class="teaser"><p>${SENTENCE}</p></div>`;
  expect(pruned(`<div><h1>Boats</h1></div>${dek}<div>${STORY}</div>`)).toContain(dek);
  expect(pruned(`<h1>Boats</h1><div>4 May</div>${dek}<div>${STORY}</div>`)).toContain(dek);
  expect(pruned(`<h1>Boats</h1><div>${STORY}</div><div></div>${dek}`)).not.toContain(dek);
});

test('keeps a picture in a link that is named after the overlay it opens', () => {
  const picture = (href: string) =>
    `<div><a class="lightbox" href="${href}"><img src="/boat-small.jpg"></a></div>`;
  expect(pruned(STORY + picture('/boat.jpg'))).toBe(STORY + picture('/boat.jpg'));
  expect(pruned(STORY + picture('/offers/boats'))).not.toContain('img');
});

const BYLINE = '<span class="byline">By Ada Brook</span>';

test('keeps the byline and the date in a row of share buttons below the headline', () => {
  const row = (inner: string) => `<div class="row"><div class="share-row">${inner}</div></div>`;
  const headline = '<div><h1>Boats at night</h1></div>';
  const date = '<time>3 May</time>';
  expect(pruned(headline + row(`${BYLINE}<a>Share</a>${date}`) + STORY)).toBe(
    `${headline}<div class="row"><div>${BYLINE}</div><div>${date}</div></div>${STORY}`,
  );
});

test('keeps a part of the header whose own name is like that of the row', () => {
  const author = '<a class="social-author__name" href="/u/ada">Ada Brook</a>';
  const row = `<div class="social-author"><div class="social-author__avatar"></div>${author}</div>`;
  expect(pruned(`<h1>Boats at night</h1>${row}${STORY}`)).toBe(
    `<h1>Boats at night</h1><div>${author}</div>${STORY}`,
  );
});

test.each([
  ['below running text', `<h1>Boats</h1>${STORY}`],
  ['without a headline', STORY],
])('removes the byline of another story %s', (_what, above) => {
  expect(pruned(`${above}<div class="related">${BYLINE}</div>${STORY}`)).toBe(above + STORY);
});

test('removes the byline of another story in a text that is below the headline', () => {
  const text = (inner: string) => `<h1>Boats</h1><div>${STORY}${inner}${STORY}</div>`;
  expect(pruned(text(`<div class="related">${BYLINE}</div>`))).toBe(text(''));
});

test('keeps a part of a text of short lines that is named as furniture', () => {
  const lines = '<p>Why is it late?</p>'.repeat(6);
  const part = `<div class="adn ads">${'<div>Why did the boat stop?</div><div>The tide was out.</div>'.repeat(6)}</div>`;
  expect(pruned(STORY + lines + part + lines)).toContain(part);
  expect(pruned(STORY + part)).not.toContain('The tide was out.');
});

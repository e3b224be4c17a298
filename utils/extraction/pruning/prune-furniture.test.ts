import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { createExplainingLog, SILENT_LOG } from '../extraction-log';
import { pruneFurniture } from './prune-furniture';

const SENTENCE =
  'The boat leaves the quay at twenty past nine, as it did before the sluice was built, and nobody is late.';
const STORY = `<p>${SENTENCE.repeat(20)}</p>`;

function pruned(markup: string): string {
  const body = bodyOf(markup);
  pruneFurniture(body, SILENT_LOG);
  return body.innerHTML;
}

test('slices of running text stay together, whatever each of them is called', () => {
  const slices = Array.from(
    { length: 9 },
    (_, at) => `<div class="sidebar-grid__slice"><p>Part ${at}. ${SENTENCE.repeat(2)}</p></div>`,
  ).join('');
  expect(pruned(slices)).toBe(slices);
});

test.each([
  ['running text in a box with an unlucky name', `<div class="promo"><p>${SENTENCE}</p></div>`],
  ['what a framework’s class says of print', '<div class="print:hidden"><p>Ropes.</p></div>'],
  [
    'what a framework’s class says of its parent',
    '<p class="a"></p><div class="[.sidebar_x]:mt-0">Ropes.</div>',
  ],
  ['a heading with an unlucky name', '<h3 class="anchor-with-sticky-navbar">Ropes</h3>'],
  ['a comment in a line of code', '<pre><code><span class="comment"># ropes</span></code></pre>'],
  ['a formula with a menu', '<mjx-container class="CtxtMenu_Attached_0">x</mjx-container>'],
])('%s stays', (_what, piece) => {
  expect(pruned(STORY + piece + STORY)).toBe(STORY + piece + STORY);
});

test.each([
  ['under a linked headline', `<h3><a href="/x">Trains</a></h3><p>${SENTENCE}</p>`],
  ['with something to press', `<p>${SENTENCE}</p><button>Sign up</button>`],
  ['of links for a good part', `<p>${SENTENCE} <a href="/x">${SENTENCE}</a></p>`],
])('running text %s goes when it is named so', (_what, inner) => {
  expect(pruned(`${STORY}<div class="promo">${inner}</div>`)).toBe(STORY);
});

test('a little running text beside the article goes when it is named so', () => {
  expect(pruned(`${STORY}<div class="author-bio"><p>${SENTENCE}</p></div>`)).toBe(STORY);
});

test('a conversation of readers goes, voice by voice', () => {
  const voice = `<div class="comment"><b class="comment-name">Ada</b><p class="comment-text">${SENTENCE}</p></div>`;
  expect(pruned(`${STORY}<section>${voice.repeat(3)}</section>`)).toBe(
    `${STORY}<section></section>`,
  );
});

test('the record says what was spared', () => {
  const log = createExplainingLog(() => 0);
  pruneFurniture(bodyOf(`${STORY}<div class="promo"><p>${SENTENCE}</p></div>${STORY}`), log);
  expect(log.record()?.notes).toContainEqual(
    expect.objectContaining({ reason: 'named as furniture, but it holds running text: kept' }),
  );
});

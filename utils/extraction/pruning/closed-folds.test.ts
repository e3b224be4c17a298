import { expect, test } from 'vitest';
import { copyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { pruneUnread } from './prune-unread';

const STORY = `<p>${'The boat leaves at twenty past nine. '.repeat(40)}</p>`;
const ANSWER =
  '<p>Nobody waits for the tide, for the tide was told in spring that it would have to wait itself.</p>';

function unread(markup: string, hide: string): string {
  const copy = copyOf(markup);
  pruneUnread({ ...copy, hidden: new Set(copy.document.querySelectorAll(hide)) }, SILENT_LOG);
  return copy.document.body.textContent ?? '';
}

test('a collapsed part of the text stays, with the text of its opener above it', () => {
  const fold = `<h3><button aria-controls="a">Who waits?</button></h3><div id="a">${ANSWER}</div>`;
  expect(unread(STORY + fold, '#a')).toMatch(/Who waits\?Nobody waits/);
});

test('a button that opens a part of the text becomes its heading', () => {
  const copy = copyOf(
    `${STORY}<button aria-controls="a">Who waits?</button><div id="a">${ANSWER}</div>`,
  );
  pruneUnread(copy, SILENT_LOG);
  expect(copy.document.querySelector('h3')?.textContent).toBe('Who waits?');
});

test.each([
  ['a button', `<button aria-expanded="false">Who waits?</button><div id="a">${ANSWER}</div>`],
  [
    'a button in a heading',
    `<h3><button aria-expanded="false">Who waits here today</button></h3><div id="a">${ANSWER}</div>`,
  ],
  [
    'an element with its role',
    `<div><div role="button" aria-expanded="true">Who waits?</div></div><div id="a">${ANSWER}</div>`,
  ],
  [
    'a button that contains a heading',
    `<div><button><h4>Who waits?</h4></button></div><div id="a">${ANSWER}</div>`,
  ],
  [
    'an element with the role of a button and a short heading',
    `<div><div role="button"><h4>Who waits?</h4></div></div><div id="a">${ANSWER}</div>`,
  ],
])('a collapsed part after %s that names nothing stays, below its label', (_what, fold) => {
  expect(unread(STORY + fold, '#a')).toMatch(/Who waits(?:\?| here today)Nobody waits/);
});

test('the label of an open part that follows it becomes a heading', () => {
  const copy = copyOf(
    `${STORY}<button aria-expanded="true">Who waits?</button><div>${ANSWER}</div>`,
  );
  pruneUnread(copy, SILENT_LOG);
  expect(copy.document.querySelector('h3')?.textContent).toBe('Who waits?');
});

test('a heading in a button is the only heading of its answer', () => {
  const copy = copyOf(
    `${STORY}<button aria-expanded="true"><h4>Who waits?</h4></button><div>${ANSWER}</div>`,
  );
  pruneUnread(copy, SILENT_LOG);
  const headings = [...copy.document.querySelectorAll('h1, h2, h3, h4')];
  expect(headings.map(({ outerHTML }) => outerHTML)).toEqual(['<h4>Who waits?</h4>']);
});

test('a button with a heading that opens nothing is removed', () => {
  const copy = copyOf(`${STORY}<button><h4>Our letters</h4></button><p>The next boat.</p>`);
  pruneUnread(copy, SILENT_LOG);
  expect(copy.document.querySelector('h4')).toBeNull();
});

test.each([
  ['beside it', `<button>Who waits?</button><div class="a">${ANSWER}</div>`],
  ['after its box', `<div><button>Who waits?</button></div><div class="a">${ANSWER}</div>`],
])('a question on a button becomes the heading of its answer %s', (_where, fold) => {
  const copy = copyOf(STORY + fold);
  pruneUnread(copy, SILENT_LOG);
  expect(copy.document.querySelector('h3')?.textContent).toBe('Who waits?');
});

test.each([
  ['an overlay', `<a href="#a">Open</a><div id="a" class="newsletter-modal">${ANSWER}</div>`],
  ['a menu', `<button aria-controls="a">Menu</button><nav><div id="a">${ANSWER}</div></nav>`],
  ['what a word opens', `<button aria-expanded="false">Share</button><div id="a">${ANSWER}</div>`],
  [
    'what follows more than a label',
    `<div>${ANSWER.replace('Nobody', 'Somebody')}<button aria-expanded="false">Who waits?</button></div><div id="a">${ANSWER}</div>`,
  ],
  ['text that nothing opens', `<div id="a">${ANSWER}</div>`],
])('removes hidden content: %s', (_what, piece) => {
  expect(unread(STORY + piece, '#a')).not.toContain('Nobody waits');
});

test('a link without a target opens only what is beside it', () => {
  const link = '<a href="#">Read on</a>';
  const text = `<div class="rest">${ANSWER}</div>`;
  expect(unread(`${STORY}${link}${text}`, '.rest')).toContain('Nobody waits');
  expect(unread(`${link}${STORY}${text}`, '.rest')).not.toContain('Nobody waits');
});

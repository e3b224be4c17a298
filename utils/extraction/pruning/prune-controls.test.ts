import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { pruneControls } from './prune-controls';

const STORY = `<p>${'The boat leaves at twenty past nine. '.repeat(30)}</p>`;

function left(markup: string): string {
  const body = bodyOf(STORY + markup);
  pruneControls(body, SILENT_LOG);
  return body.innerHTML.slice(STORY.length);
}

test.each([
  [
    'a newsletter',
    '<div><p>All boats, every morning.</p><form><input type="email"><button>Go</button></form></div>',
  ],
  [
    'a poll',
    '<div><p>Which boat?</p><label><input type="radio">The first</label><label><input type="radio">The last</label></div>',
  ],
  [
    'consent for a video',
    '<section><h3>A video of another site</h3><p>May it be shown?</p><input type="checkbox"></section>',
  ],
])('removes all text of %s', (_what, box) => {
  expect(left(box)).toBe('');
});

test.each([
  ['a story next to a checkbox', `<div><input type="checkbox">${STORY}</div>`],
  ['the headline’s box', '<header><h1>Ferries are back</h1><input type="checkbox"></header>'],
  ['the line with the date', '<div><time>12 March</time><input type="checkbox"></div>'],
  ['a hidden field’s box', '<div><p>The boat leaves.</p><input type="hidden"></div>'],
])('keeps %s', (_what, box) => {
  expect(left(box)).toBe(box);
});

test('a form around the whole page stays', () => {
  const body = bodyOf(`<form>${STORY}<div>Search <input type="text"></div></form>`);
  pruneControls(body, SILENT_LOG);
  expect(body.innerHTML).toBe(`<form>${STORY}</form>`);
});

test('keeps a checklist, such as ingredients', () => {
  const list = `<ul>${'<li><input type="checkbox">Five plums</li>'.repeat(3)}</ul>`;
  expect(left(list)).toBe(list);
});

test('a short post beside a form stays', () => {
  const sentence =
    'The boat leaves the quay at twenty past nine, as it did before the sluice was built.';
  const post = `<div><p>${Array(4).fill(sentence).join(' ')}</p><form><input type="email"></form></div>`;
  expect(left(post)).toContain(sentence);
});

test('keeps ingredients in a box with controls', () => {
  const box =
    '<div><select></select><ul><li itemprop="ingredient">2 lemons</li><li>Scale</li></ul></div>';
  expect(left(box)).toBe(box);
});

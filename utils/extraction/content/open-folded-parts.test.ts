import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { openFoldedParts } from './open-folded-parts';

const WORDS =
  '<p>You will ask what becomes of the boats. The boats will go round, as boats are made for going round.</p>';

function open(markup: string): { html: string; hidden: Set<Element> } {
  const body = bodyOf(markup);
  const hidden = new Set<Element>(body.querySelectorAll('.folded'));
  openFoldedParts(body, hidden, SILENT_LOG);
  return { html: body.innerHTML, hidden };
}

test('a folded part of the article opens, and its heading keeps its words', () => {
  const { html, hidden } = open(
    `<h2><button aria-expanded="false" aria-controls="t">Transcript</button></h2><div id="t" class="folded" hidden>${WORDS}</div>`,
  );
  expect(html).toBe(`<h2>Transcript</h2><div id="t" class="folded">${WORDS}</div>`);
  expect(hidden.size).toBe(0);
});

test('a switch that is no heading heads what it opens', () => {
  const { html } = open(
    `<button aria-expanded="false" aria-controls="t">Transcript</button><div id="t" class="folded">${WORDS}</div>`,
  );
  expect(html).toContain('<h3>Transcript</h3>');
});

test.each([
  [
    'a menu',
    `<nav><button aria-expanded="false" aria-controls="t">Menu</button></nav><div id="t" class="folded">${WORDS}</div>`,
  ],
  [
    'a list of links',
    `<button aria-expanded="false" aria-controls="t">More</button><div id="t" class="folded"><a href="/x">${WORDS}</a></div>`,
  ],
  [
    'a hint',
    '<button aria-expanded="false" aria-controls="t">?</button><div id="t" class="folded">Press here.</div>',
  ],
  [
    'a box to fill in',
    `<button aria-expanded="false" aria-controls="t">Write</button><div id="t" class="folded">${WORDS}<form></form></div>`,
  ],
])('%s stays folded', (_what, markup) => {
  expect(open(markup).hidden.size).toBe(1);
});

test('what closed details hold is not hidden', () => {
  expect(
    open(`<details><summary>More</summary><div class="folded">${WORDS}</div></details>`).hidden
      .size,
  ).toBe(0);
});

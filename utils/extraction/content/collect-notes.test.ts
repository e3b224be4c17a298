import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { collectNotes } from './collect-notes';

function collect(markup: string): string {
  const body = bodyOf(markup);
  collectNotes(body, new Set(), SILENT_LOG);
  return body.innerHTML;
}

test('a popup note moves to the end of its text and is linked both ways', () => {
  expect(
    collect(
      '<div><p>Counted from the hill.<sup><a href="javascript:void(0)" role="button" aria-describedby="n">1</a></sup><span id="n" role="tooltip">By boat, later.</span> Then not.</p><p>The end.</p></div>',
    ),
  ).toBe(
    '<div><p>Counted from the hill.<sup><a href="#lectern-note-1">1</a></sup> Then not.</p><p>The end.</p>' +
      '<ol><li>By boat, later. <a href="#lectern-note-mark-1">↩</a></li></ol></div>',
  );
});

test('a mark that is not superscript becomes superscript', () => {
  expect(
    collect(
      '<div><p>Counted.<button aria-describedby="n">*</button></p><aside id="n">By boat.</aside></div>',
    ),
  ).toContain('<sup><a href="#lectern-note-1">*</a></sup>');
});

test.each([
  [
    'a hint for a word',
    '<p>A <a aria-describedby="n">sluice</a><span id="n" role="tooltip">A gate.</span></p>',
  ],
  ['a mark without its note', '<p>Counted.<sup><a aria-describedby="gone">1</a></sup></p>'],
])('%s is unchanged', (_what, markup) => {
  expect(collect(markup)).toBe(markup);
});

test('a margin note moves to the end and is numbered', () => {
  expect(
    collect(
      '<div><p>Counted from the hill.<label for="s1"></label><input type="checkbox" id="s1"><span>By boat, later.</span> Then not.</p></div>',
    ),
  ).toBe(
    '<div><p>Counted from the hill.<sup><a href="#lectern-note-1">1</a></sup> Then not.</p>' +
      '<ol><li>By boat, later. <a href="#lectern-note-mark-1">↩</a></li></ol></div>',
  );
});

test('notes that a script hides to show them differently are shown', () => {
  const body = bodyOf(
    '<p>Counted.<sup class="h"><a href="#fn1">1</a></sup></p><ol class="h"><li id="fn1">By boat.</li></ol><div class="h">Menu</div>',
  );
  const hidden = new Set(body.querySelectorAll('.h'));
  collectNotes(body, hidden, SILENT_LOG);
  expect([...hidden].map((element) => element.textContent)).toEqual(['Menu']);
});

test('the number of a note is on the same line as the note', () => {
  expect(collect('<div><a href="#a1">1</a><div><p>By boat, later.</p></div></div>')).toBe(
    '<div><div><p><a href="#a1">1</a> By boat, later.</p></div></div>',
  );
});

const LISTED =
  '<h4>Footnotes</h4><ol class="footnotes"><li>By boat, later.</li><li>On the hill.</li></ol>';

test('listed notes are linked to raised numbers without links, also from outside the article', () => {
  expect(
    collect(
      `<article><p>Counted.<sup>1</sup> Then not.<sup>[2]</sup></p></article><div>${LISTED}</div>`,
    ),
  ).toContain(
    '<ol><li>By boat, later. <a href="#lectern-note-mark-1">↩</a></li><li>On the hill. <a href="#lectern-note-mark-2">↩</a></li></ol></article>',
  );
});

test.each([
  ['a list with a note that nothing refers to', `<p>Counted.<sup>1</sup></p>${LISTED}`],
  [
    'a numbered list that is no list of notes',
    '<p>A<sup>1</sup></p><ol class="steps"><li>By boat.</li></ol>',
  ],
])('%s is unchanged', (_what, markup) => {
  expect(collect(markup)).toBe(markup);
});

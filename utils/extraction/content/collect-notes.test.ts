import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { collectNotes } from './collect-notes';

function collect(markup: string): string {
  const body = bodyOf(markup);
  collectNotes(body, new Set(), SILENT_LOG);
  return body.innerHTML;
}

test('a note that pops up stands at the end of its text, linked both ways', () => {
  expect(
    collect(
      '<div><p>Counted from the hill.<sup><a href="javascript:void(0)" role="button" aria-describedby="n">1</a></sup><span id="n" role="tooltip">By boat, later.</span> Then not.</p><p>The end.</p></div>',
    ),
  ).toBe(
    '<div><p>Counted from the hill.<sup><a href="#lectern-note-1">1</a></sup> Then not.</p><p>The end.</p>' +
      '<ol><li>By boat, later. <a href="#lectern-note-mark-1">↩</a></li></ol></div>',
  );
});

test('a mark without a raised place of its own gets one', () => {
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
])('%s is left alone', (_what, markup) => {
  expect(collect(markup)).toBe(markup);
});

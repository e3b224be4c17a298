import { expect, test } from 'vitest';
import { linkNotes } from './link-notes';

const URL = 'https://news.test/a';

function linked(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html.replaceAll('href="#', `href="${URL}#`);
  linkNotes(template.content, URL);
  return template.innerHTML;
}

test('marks and notes lead to each other within the file', () => {
  expect(
    linked(
      '<p>Tides<sup><a href="#fn1">1</a></sup>.</p><ol><li>On tides. <a href="#r1">↩</a></li></ol>',
    ),
  ).toBe(
    '<p>Tides<sup><a href="#note-1" id="note-mark-1" role="doc-noteref">1</a></sup>.</p>' +
      '<ol><li id="note-1">On tides. <a href="#note-mark-1" role="doc-backlink">↩</a></li></ol>',
  );
});

test('a note with two marks leads back to the first', () => {
  const html = linked(
    '<p>A<a href="#fn1">1</a> b<a href="#fn1">1</a></p><ol><li>Both. <a href="#r1">↩</a></li></ol>',
  );
  expect(html).toContain('<p>A<a href="#note-1" id="note-mark-1" role="doc-noteref">1</a>');
  expect(html.match(/id="note-mark-1"/g)).toHaveLength(1);
});

test('notes that cannot be paired keep their links', () => {
  const html = '<p>A<a href="#fn1">1</a></p><p>No note.</p>';
  expect(linked(html)).toBe(html.replaceAll('href="#', `href="${URL}#`));
});

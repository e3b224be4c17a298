import { expect, test, vi } from 'vitest';
import { keepLinksBackBeside, pairNotes } from './pair-notes';

const URL = 'https://news.test/a';

function pairsIn(html: string) {
  const body = new DOMParser().parseFromString(
    html.replaceAll('href="#', `href="${URL}#`),
    'text/html',
  ).body;
  return pairNotes(body, URL).map(({ name, note }) => `${name}: ${note.textContent?.trim()}`);
}

test('numbers in the text are paired with the notes at the end', () => {
  expect(
    pairsIn(
      '<p>Tides<sup><a href="#fn1">1</a></sup> and boats<sup><a href="#fn2">[2]</a></sup>.</p>' +
        '<ol><li>On tides. <a href="#r1">↩</a></li><li>On boats. <a href="#r2">↩</a></li></ol>',
    ),
  ).toEqual(['1: On tides. ↩', '2: On boats. ↩']);
});

test('notes can start with the number that links back', () => {
  expect(
    pairsIn(
      '<p>Tides<a href="#fn1">[1]</a>.</p><p>More<a href="#fn2">[2]</a>.</p>' +
        '<p><a href="#r1">[1]</a> On tides.</p><p><a href="#r2">[2]</a> On boats.</p>',
    ),
  ).toEqual(['1: [1] On tides.', '2: [2] On boats.']);
});

test('two marks can share a note', () => {
  expect(
    pairsIn(
      '<p>A<a href="#fn1">1</a> b<a href="#fn1">1</a></p><ol><li>Both. <a href="#r1">↩</a></li></ol>',
    ),
  ).toEqual(['1: Both. ↩', '1: Both. ↩']);
});

test('nothing is paired if the numbers of marks and notes differ', () => {
  expect(
    pairsIn(
      '<p>A<a href="#fn1">1</a> b<a href="#fn2">2</a></p><ol><li>One. <a href="#r1">↩</a></li></ol>',
    ),
  ).toEqual([]);
});

test('links to other pages are not marks', () => {
  expect(
    pairsIn('<p>In <a href="https://other.test/#y">1962</a> and <a href="/b#c">2</a>.</p>'),
  ).toEqual([]);
});

test.each([
  [
    'marks in one paragraph',
    (count: number) =>
      `<p>${'A<a href="#n">1</a> '.repeat(count)}</p><ol><li>One. <a href="#r">↩</a></li></ol>`,
  ],
  [
    'marks and notes',
    (count: number) => {
      const of = (make: (at: number) => string) =>
        Array.from({ length: count }, (_, at) => make(at));
      return `${of((at) => `<p>A<a href="#n${at}">${at % 99}</a> b</p>`).join('')}<ol>${of((at) => `<li>One. <a href="#r${at}">↩</a></li>`).join('')}</ol>`;
    },
  ],
])('twice as many %s are paired with twice the work', (_what, make) => {
  const workOf = (count: number) => {
    const counted = [
      vi.spyOn(Node.prototype, 'textContent', 'get'),
      vi.spyOn(Node.prototype, 'contains'),
      vi.spyOn(Node.prototype, 'parentElement', 'get'),
      vi.spyOn(Node.prototype, 'compareDocumentPosition'),
    ];
    expect(pairsIn(make(count))).toHaveLength(count);
    const calls = counted.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    for (const one of counted) one.mockRestore();
    return calls;
  };
  expect(workOf(200)).toBeLessThan(2.2 * workOf(100));
});

test('a link back stays on the line of the last word of its note', () => {
  const { body } = new DOMParser().parseFromString(
    `<ol><li>By boat. <a href="${URL}#r1">↩</a> <a href="${URL}#r2">↩</a></li></ol>`,
    'text/html',
  );
  keepLinksBackBeside(body, URL);
  expect(body.textContent).toBe('By boat.\u00A0↩\u00A0↩');
});

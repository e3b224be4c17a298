import { expect, test } from 'vitest';
import { collectPassages, offsetIn, toRange } from './collect-passages';

function bodyOf(html: string): HTMLElement {
  const body = document.createElement('div');
  body.append(document.createRange().createContextualFragment(html));
  document.body.replaceChildren(body);
  return body;
}

const textsOf = (html: string) =>
  collectPassages(bodyOf(html)).map(({ element, text }) => `${element.localName}: ${text.trim()}`);

test('headings, paragraphs, quotations, captions and definitions are passages', () => {
  expect(
    textsOf(
      '<h2>Landing</h2><p>The <b>boat</b> waits.</p><blockquote><p>One.</p><p>Two.</p></blockquote>' +
        '<figure><img src="x"><figcaption>At night. <small>Coastpress</small></figcaption></figure>' +
        '<dl><dt>Ebb</dt><dd>Water goes.</dd></dl>',
    ),
  ).toEqual([
    'h2: Landing',
    'p: The boat waits.',
    'p: One.',
    'p: Two.',
    'figcaption: At night.',
    'dt: Ebb',
    'dd: Water goes.',
  ]);
});

test('a list item is read without its nested list, which follows it', () => {
  expect(
    textsOf('<ul><li>Boats<ul><li>Night boat</li></ul>and more</li><li>Trains</li></ul>'),
  ).toEqual(['li: Boats', 'li: Night boat', 'li: and more', 'li: Trains']);
});

test('a table is read row by row', () => {
  expect(
    textsOf(
      '<div data-scroll><table><caption>Tides</caption><tbody><tr><th>Day</th><td>Nine</td></tr><tr><th>Night</th><td>Ten</td></tr></tbody></table></div>',
    ),
  ).toEqual(['caption: Tides', 'th: Day', 'td: Nine', 'th: Night', 'td: Ten']);
});

test('content that is not read aloud is left out', () => {
  expect(
    textsOf(
      '<p>It waits<sup><a href="#n1">1</a></sup> for you<a href="#n2"><sup>2</sup></a> on 5 m<sup>2</sup>.</p>' +
        '<pre>let x = 1;</pre><figure><button aria-label="Open"><img src="x"><span aria-hidden="true">1</span></button></figure>' +
        '<p><ruby>船<rp>(</rp><rt>ふね</rt></ruby></p><p> … </p>',
    ),
  ).toEqual(['p: It waits for you on 5 m2.', 'p: 船']);
});

test('loose text is its own passage; source line breaks become spaces, `<br>` becomes a line break', () => {
  const passages = collectPassages(bodyOf('Loose\n text<p>One<br>two</p>after'));
  expect(passages.map(({ text }) => text)).toEqual(['Loose  text', 'One\ntwo', 'after']);
});

test('a part of a passage maps to a range over the same words, through inline elements and breaks', () => {
  const [passage] = collectPassages(
    bodyOf('<p>The <b>night</b> boat<sup><a href="#n">1</a></sup><br>waits <i>long</i>.</p>'),
  );
  if (!passage) throw new Error('no passage');
  for (const words of ['The', 'night', 'The night boat', 'boat', 'waits long', 'long.']) {
    const start = passage.text.indexOf(words);
    expect(toRange(passage, start, start + words.length).toString()).toBe(words);
  }
  const line = passage.text.indexOf('waits');
  expect(toRange(passage, line, line + 5).startContainer.textContent).toBe('waits ');
});

test('a position in the page maps to a position in the passage', () => {
  const [passage] = collectPassages(bodyOf('<p>The <b>night</b> boat</p>'));
  const bold = passage?.element.querySelector('b')?.firstChild;
  if (!passage || !bold) throw new Error('no passage');
  expect(offsetIn(passage, bold, 2)).toBe(6);
  expect(offsetIn(passage, document.body, 0)).toBeNull();
});

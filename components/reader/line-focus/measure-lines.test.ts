import { expect, test } from 'vitest';
import { listTextParts } from './measure-lines';

const partsOf = (markup: string): string[] => {
  const article = document.createElement('article');
  article.innerHTML = markup;
  return listTextParts(article).map(
    (part) => `${part.localName} ${part.textContent?.trim().slice(0, 12)}`,
  );
};

test('paragraphs, items, rows, pictures and captions are parts, in order', () => {
  const markup =
    '<header><p>The Courier</p><h1>Lamp</h1><p>By Otto</p></header><div><div data-part=""><h2>Pitch</h2>' +
    '<figure><button><img alt=""></button><figcaption>Dusk</figcaption></figure></div>' +
    '<div data-part=""><ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>' +
    '<div data-scroll=""><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table></div></div></div>';
  expect(partsOf(markup)).toEqual([
    'h1 Lamp',
    'p By Otto',
    'h2 Pitch',
    'button ',
    'figcaption Dusk',
    'li one',
    'li twothree',
    'tr ab',
  ]);
});

test('a quotation without paragraphs is a part itself', () => {
  expect(partsOf('<blockquote>Read at <em>dusk</em></blockquote>')).toEqual([
    'blockquote Read at dusk',
  ]);
});

test('controls, rules and the line about what the article contains are no parts', () => {
  expect(
    partsOf(
      '<p data-extraction-summary="">All</p><hr><div data-code=""><pre>a</pre><button>Copy</button></div>',
    ),
  ).toEqual(['pre a']);
});

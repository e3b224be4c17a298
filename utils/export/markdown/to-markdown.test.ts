import { describe, expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import type { Article } from '@/utils/article/article';
import { toMarkdown, toMarkdownFile } from './to-markdown';

/** The body alone. */
const markdown = (html: string): string =>
  toMarkdown(makeArticle({ html }), { messages: ENGLISH_EXPORT_MESSAGES })
    .split('.html>\n\n')[1]
    ?.trimEnd() ?? '';

const front = (fields: Partial<Article>): string =>
  toMarkdown(makeArticle({ html: '', ...fields }), { messages: ENGLISH_EXPORT_MESSAGES });

describe('above the body', () => {
  test('title, dek, authors with site and day, and the address', () => {
    expect(front({})).toBe(
      '# The night ferries are back\n\n' +
        '*Four villages live by the tide table again*\n\n' +
        'Ines Calloway, Otto Renn · The Harrow Courier · 2026-03-12\n\n' +
        '<https://news.test/2026/night-ferries.html>\n',
    );
  });

  test('missing metadata leaves no empty element', () => {
    expect(front({ dek: null, byline: [], publishedTime: null })).toBe(
      '# The night ferries are back\n\nThe Harrow Courier\n\n<https://news.test/2026/night-ferries.html>\n',
    );
  });

  test('special characters in a title are escaped', () => {
    expect(front({ title: 'C # and *stars*\n<b>' })).toContain('# C # and \\*stars\\* \\<b>\n');
  });
});

test('writes the pictures, headings and paragraphs of the body in order', () => {
  expect(toMarkdown(makeArticle(), { messages: ENGLISH_EXPORT_MESSAGES })).toContain(
    '![](https://news.test/ferry.jpg)\n\n*The night boat crosses. (Coastpress)*\n\n' +
      'The boat leaves at twenty past nine.\n\n## Living by the table\n\n' +
      '![No caption here](https://news.test/plain.jpg)\n\n' +
      '![Piles](https://news.test/pier.jpg)\n\n*New piles at the landing.*\n\n' +
      'It waits if [someone](https://news.test/someone) is seen running.\n',
  );
});

describe('blocks', () => {
  test.each([
    ['<h3>Head<br>line</h3><h6>low</h6>', '### Head line\n\n###### low'],
    ['<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
    ['<ul><li><p>a</p><p>b</p></li><li>c</li></ul>', '- a\n\n  b\n- c'],
    ['<ol start="4"><li>x<br>y</li><li>z</li></ol>', '4. x  \n   y\n5. z'],
    ['<ol reversed><li>x</li><li>y</li></ol>', '2. x\n1. y'],
    ['<blockquote><p>One</p><p>Two</p></blockquote>', '> One\n> \n> Two'],
    ['<p>a</p><hr><p>b</p>', 'a\n\n---\n\nb'],
    ['<p>a<br>- b</p>', 'a  \n\\- b'],
    ['<dl><dt>Ebb</dt><dd>Water going out</dd></dl>', '**Ebb**\n\nWater going out'],
    ['<pre>let a;<br>  *b*</pre>', '```\nlet a;\n  *b*\n```'],
    ['<pre><code>a ``` b\n\nc\n</code></pre>', '````\na ``` b\n\nc\n````'],
  ])('%s', (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });
});

describe('tables', () => {
  test('head, cells, lines in cells and bars', () => {
    expect(
      markdown(
        '<table><caption>Depths</caption><thead><tr><th>Year</th><th>a|b</th></tr></thead>' +
          '<tbody><tr><td>1911</td><td>4<br>5 <code>x|y</code></td></tr></tbody></table>',
      ),
    ).toBe('*Depths*\n\n| Year | a\\|b |\n| --- | --- |\n| 1911 | 4<br>5 `x\\|y` |');
  });

  test('a table without a header gets an empty one', () => {
    expect(markdown('<table><tr><td>a</td><td>b</td></tr></table>')).toBe(
      '|  |  |\n| --- | --- |\n| a | b |',
    );
  });

  test('cells that span keep their columns', () => {
    expect(
      markdown(
        '<table><tr><th>a</th><th>b</th></tr><tr><td rowspan="2">1</td><td>2</td></tr>' +
          '<tr><td>3</td></tr><tr><td colspan="2">4</td></tr></table>',
      ),
    ).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |\n|  | 3 |\n| 4 |  |');
  });

  test('a nested table becomes its text', () => {
    expect(
      markdown(
        '<table><tr><th>a</th></tr><tr><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>',
      ),
    ).toBe('| a |\n| --- |\n| 1, 2 |');
  });
});

describe('inline elements', () => {
  test.each([
    ['<p>a <em>b</em> <strong>c</strong> <del>d</del></p>', 'a *b* **c** ~~d~~'],
    ['<p><b>a </b>b</p>', '**a** b'],
    ['<p><b><strong>a</strong></b></p>', '**a**'],
    ['<p>H<sub>2</sub>O, <code>a`b</code>, <q>so</q></p>', 'H<sub>2</sub>O, ``a`b``, “so”'],
    ['<p><a href="https://x.test/a_(b) c">l</a></p>', '[l](https://x.test/a_%28b%29%20c)'],
    ['<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby></p>', '漢字(かんじ)'],
    [
      '<p>1. a* _b_ [c] `d` 2 &lt; 3 &amp;amp; \\ ~~e~~</p>',
      '1\\. a\\* \\_b\\_ \\[c\\] \\`d\\` 2 \\< 3 \\&amp; \\\\ \\~\\~e\\~\\~',
    ],
  ])('%s', (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  test.each([
    ['한국<em>어</em>는', '한국*어*는'],
    ['그는 <b>“말”</b>이라고', '그는 <strong>“말”</strong>이라고'],
    ['これは<b>「例」</b>です', 'これは<strong>「例」</strong>です'],
    ['그는 <b>“말”</b> 했다', '그는 **“말”** 했다'],
    ['<b>a</b><b>b</b>', '<strong>a</strong><strong>b</strong>'],
  ])(
    'an emphasis that Markdown would not recognise is written as an element: %s',
    (html, expected) => {
      expect(markdown(`<p>${html}</p>`)).toBe(expected);
    },
  );
});

describe('pictures', () => {
  test('a data picture is left out, but its caption stays', () => {
    expect(
      markdown(
        '<figure><img src="data:image/png;base64,AAAA" alt="x"><figcaption>Piles <small>Archive</small></figcaption></figure>',
      ),
    ).toBe('*Piles (Archive)*');
  });

  test('a linked picture stays linked', () => {
    expect(
      markdown('<p><a href="https://x.test/"><img src="https://x.test/a.png" alt="A [b]"></a></p>'),
    ).toBe('[![A \\[b\\]](https://x.test/a.png)](https://x.test/)');
  });
});

test('scripts and event handlers are not written', () => {
  expect(markdown('<p onclick="x()">a</p><script>steal()</script>')).toBe('a');
});

test('deeply nested tables are written once each', () => {
  const html = `${'<table><tr><td>a'.repeat(40)}${'</td></tr></table>'.repeat(40)}`;
  expect(markdown(html).match(/a/g)).toHaveLength(40);
});

test('formulas are TeX between dollar signs; without TeX, their signs', () => {
  const formula = (attributes: string) =>
    `<math ${attributes}><mi>h</mi><mo>*</mo><mi>t</mi></math>`;
  expect(markdown(`<p>So ${formula('alttext="h_t \\cdot $"')}, yes.</p>`)).toBe(
    'So $h_t \\cdot \\$$, yes.',
  );
  expect(markdown(`<p>${formula('alttext="h" display="block"')}</p>`)).toBe('$$h$$');
  expect(markdown(`<p>So ${formula('')}.</p>`)).toBe('So h\\*t.');
});

test('a fence names the language, and a folded part stands open under its words', () => {
  expect(markdown('<pre data-language="js"><code>a\n\tb</code></pre>')).toBe('```js\na\n\tb\n```');
  expect(markdown('<details open=""><summary>Back</summary><p>a</p></details><p>b</p>')).toBe(
    '**Back**\n\na\n\nb',
  );
});

describe('footnotes', () => {
  const noted = (html: string) =>
    markdown(html.replaceAll('href="#', `href="${makeArticle().url}#`));

  test('marks and notes become Markdown footnotes', () => {
    expect(
      noted(
        '<p>Tides<sup><a href="#fn1">1</a></sup> and boats<sup><a href="#fn2">2</a></sup>.</p>' +
          '<ol><li><p>On tides. <a href="#r1">↩</a></p><p>And more.</p></li>' +
          '<li>On <em>boats</em>. <a href="#r2">↩</a></li></ol>',
      ),
    ).toBe('Tides[^1] and boats[^2].\n\n[^1]: On tides.\n\n    And more.\n\n[^2]: On *boats*.');
  });

  test('notes that begin with their number lose it', () => {
    expect(noted('<p>Tides<a href="#fn1">[1]</a>.</p><p><a href="#r1">[1]</a> On tides.</p>')).toBe(
      'Tides[^1].\n\n[^1]: On tides.',
    );
  });
});

describe('a file', () => {
  test('begins with front matter', () => {
    expect(
      toMarkdownFile(makeArticle({ html: '' }), {
        messages: ENGLISH_EXPORT_MESSAGES,
        tags: ['to read', 'sea'],
      }),
    ).toBe(
      '---\ntitle: "The night ferries are back"\nauthor:\n  - "Ines Calloway"\n  - "Otto Renn"\n' +
        'site: "The Harrow Courier"\nurl: "https://news.test/2026/night-ferries.html"\n' +
        'date: 2026-03-12\nlang: "en"\ntags:\n  - "to read"\n  - "sea"\n---\n\n' +
        toMarkdown(makeArticle({ html: '' }), { messages: ENGLISH_EXPORT_MESSAGES }),
    );
  });

  test('leaves out what is unknown, and quotes what YAML would misread', () => {
    const file = toMarkdownFile(
      makeArticle({
        title: 'Yes: "no" # 1',
        byline: [],
        siteName: '',
        publishedTime: null,
        lang: null,
      }),
      { messages: ENGLISH_EXPORT_MESSAGES },
    );
    expect(file).toMatch(/^---\ntitle: "Yes: \\"no\\" # 1"\nurl: "[^"]+"\n---\n/);
  });
});

import { makeShape, many, PROSE, type Shape } from './shape';

const SENTENCE = 'The boat leaves at twenty past nine, and few are on board tonight. ';
const BYTES = 5_000_000;

/** Returns pages of which one part is very large: code, a table, a drawing, a formula, metadata or an attribute. */
export function makeGiantParts(): Shape[] {
  return [...makeGiantCode(), ...makeGiantTables(), ...makeGiantMetadata(), ...makeGiantPieces()];
}

const page = (name: string, body: string, head = '') => makeShape(name, body + PROSE, { head });

const makeGiantCode = (): Shape[] => [
  page('code of 100,000 lines', `<pre><code>${'let lo = mi + 1;\n'.repeat(100_000)}</code></pre>`),
  page(
    'code of 5 MB in a language',
    `<pre><code class="language-js">${'if (lo) { mi("ren", 1) } // ta\n'.repeat(BYTES / 31)}</code></pre>`,
  ),
  page('code of one line of 5 MB', `<pre><code>${'lo+mi('.repeat(BYTES / 6)}</code></pre>`),
  page(
    '90,000 coloured words of code',
    `<pre><code>${many(90_000, () => '<span class="k">lo</span> ')}</code></pre>`,
  ),
  page(
    '500 code blocks of 10 kB',
    `<pre><code class="language-css">${'a { b: c; }\n'.repeat(800)}</code></pre>`.repeat(500),
  ),
  page('90,000 breaks in code', `<pre>${many(90_000, (at) => `lo ${at}<br>`)}</pre>`),
];

const makeGiantTables = (): Shape[] => [
  page(
    '2,000 cells that span 1,000 columns',
    `<table>${many(2_000, () => '<tr><td colspan="1000">lo<td colspan="1000">mi')}</table>`,
  ),
  page(
    '300 cells that span 65,534 rows',
    `<table>${many(300, () => '<tr><td rowspan="65534" colspan="1000">lo mi')}</table>`,
  ),
  page(
    'a table of 10,000 columns',
    `<table><tr>${many(10_000, (at) => `<td>${at}`)}<tr>${many(10_000, (at) => `<td>${at}`)}</table>`,
  ),
  page(
    '20,000 columns declared',
    `<table><colgroup>${'<col>'.repeat(20_000)}</colgroup><tr><td>${SENTENCE}</table>`,
  ),
  page(
    'a table of 5,000 paragraphs',
    `<table>${many(5_000, (at) => `<tr><td><p>${at} ${SENTENCE.repeat(3)}</p>`)}</table>`,
  ),
];

function makeGiantMetadata(): Shape[] {
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
  const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const person = (at: number) => `{"@type":"Person","name":"Ada Brook${at}"}`;
  return [
    page(
      '50,000 meta tags',
      '',
      many(50_000, (at) => meta(`lo:${at}`, `mi ${at}`)),
    ),
    page('50,000 descriptions', '', meta('description', SENTENCE).repeat(50_000)),
    page(
      '50,000 canonical links',
      '',
      many(50_000, (at) => `<link rel="canonical" href="https://news.test/${at}">`),
    ),
    page(
      '50,000 alternate links',
      '',
      many(50_000, (at) => `<link rel="alternate author me" hreflang="en" href="/${at}">`),
    ),
    page(
      '100,000 authors in JSON-LD',
      '',
      ld(
        `{"@type":"NewsArticle","author":[${Array.from({ length: 100_000 }, (_, at) => person(at)).join()}]}`,
      ),
    ),
    page(
      'a JSON-LD of 5 MB, 20 deep and 10 wide',
      '',
      ld(
        `{"@graph":[${`{"a":`.repeat(20)}[${Array(250_000).fill('{"b":[1,2]}').join()}]${'}'.repeat(20)}]}`,
      ),
    ),
    page(
      '50,000 articles that name one another',
      '',
      ld(
        `{"@graph":[${Array.from({ length: 50_000 }, (_, at) => `{"@id":"#${at}","@type":"Article","author":{"@id":"#${at + 1}"},"mainEntityOfPage":"https://news.test/${at}"}`).join()}]}`,
      ),
    ),
    page(
      '20,000 authors of one author',
      '',
      ld(
        `{"@type":"Article","author":${'{"@type":"Person","author":'.repeat(20_000)}"x"${'}'.repeat(20_000)}}`,
      ),
    ),
    page(
      'a headline of 5 MB in JSON-LD',
      '',
      ld(`{"@type":"Article","headline":"${'lo &amp; '.repeat(BYTES / 9)}"}`),
    ),
    page(
      'keywords of 5 MB',
      '',
      meta('keywords', 'lo, '.repeat(BYTES / 4)) + meta('news_keywords', 'lo mi'.repeat(BYTES / 5)),
    ),
    makeShape('a title of 5 MB', PROSE, { head: `<title>${'lo mi - '.repeat(BYTES / 8)}</title>` }),
    makeShape('a title of 2 MB in one word', PROSE, {
      head: `<title>${'lo'.repeat(1_000_000)}</title>`,
    }),
  ];
}

const makeGiantPieces = (): Shape[] => [
  page('one option of 40,000 words', `<option>${'<b>lo</b>'.repeat(40_000)}</option>`),
  page(
    '20,000 numbers in one box of automatic direction',
    `<div dir="auto">${'<b>1</b>'.repeat(20_000)}</div>`,
  ),
  page(
    'a table of 20,000 numbers in a box of automatic direction',
    `<div dir="auto"><table>${`<tr>${'<td>1</td>'.repeat(10)}</tr>`.repeat(2_000)}</table></div>`,
  ),
  page(
    '20,000 pictures in a box within one of automatic direction',
    `<div dir="auto"><div>${'<img>'.repeat(20_000)}</div></div>`,
  ),
  page(
    'a drawing of 90,000 parts',
    `<svg viewBox="0 0 9 9">${many(90_000, (at) => `<path d="M${at} 1"/>`)}</svg>`,
  ),
  page(
    'a drawing of 40,000 texts',
    `<svg viewBox="0 0 9 9">${many(40_000, (at) => `<text x="${at}">lo mi ${at}</text>`)}</svg>`,
  ),
  page('a drawing with a path of 5 MB', `<svg><path d="${'M1 1'.repeat(BYTES / 4)}"/></svg>`),
  page(
    'a drawing with 10,000 foreign parts',
    `<svg>${many(10_000, (at) => `<foreignObject><p>${at} ${SENTENCE}</p></foreignObject>`)}</svg>`,
  ),
  page(
    'a formula of 90,000 parts',
    `<p>lo <math>${many(45_000, () => '<mi>x</mi><mo>+</mo>')}</math> mi</p>`,
  ),
  page(
    'a formula with TeX of 5 MB',
    `<p><math><semantics><mi>x</mi><annotation encoding="application/x-tex">${'x+'.repeat(BYTES / 2)}</annotation></semantics></math></p>`,
  ),
  page('a formula of TeX of 100 kB', `<p>\\(${'x + y_{1} '.repeat(10_000)}\\)</p>`),
  page('a formula of 20,000 braces', `<p>$$${'{'.repeat(20_000)}x${'}'.repeat(20_000)}$$</p>`),
  page(
    '20,000 paragraphs of TeX',
    many(20_000, (at) => `<p>${SENTENCE}\\(x_{${at}}^2\\)</p>`),
  ),
  page(
    '20,000 displayed formulas of TeX',
    many(20_000, (at) => `<p>$$x_{${at}}^2$$</p>`),
  ),
  page(
    '20,000 environments of TeX',
    `<div>${many(20_000, () => '\\begin{align} x &= 1 \\end{align} ')}</div>`,
  ),
  page(
    '20,000 data attributes',
    `<p ${many(20_000, (at) => `data-lo${at}="mi" `)}>lo</p><img src="/a.jpg" ${many(20_000, (at) => `data-mi${at}="/b${at}.jpg" `)}>`,
  ),
  page('20,000 classes', `<div class="${many(20_000, (at) => `lo-${at} `)}">${PROSE}</div>`),
  page('5,000 styles of 1 kB', `<p style="${'color:red;'.repeat(100)}">lo mi</p>`.repeat(5_000)),
  page(
    'a srcset of 10,000 candidates',
    `<img src="/a.jpg" srcset="${many(10_000, (at) => `/${at}.jpg ${at + 1}w, `)}">`,
  ),
  page(
    '2,000 srcsets of 500 candidates',
    `<img src="/a.jpg" srcset="${many(500, (at) => `/${at}.jpg ${at + 1}w, `)}">`.repeat(2_000),
  ),
  page(
    '4,500 pictures of 20 sources',
    many(
      4_500,
      (at) =>
        `<picture>${many(20, (source) => `<source srcset="/${at}-${source}.jpg 100w" type="image/webp">`)}<img src="/${at}.jpg"></picture>`,
    ),
  ),
  page(
    '200 pictures written into the page, 50 kB each',
    `<p>${SENTENCE}</p><img src="data:image/png;base64,${'A'.repeat(50_000)}">`.repeat(200),
  ),
  page(
    '5,000 labels of 2,000 names',
    `<p aria-describedby="${'lo '.repeat(650)}" aria-labelledby="${'mi '.repeat(650)}">lo</p>`.repeat(
      5_000,
    ),
  ),
];

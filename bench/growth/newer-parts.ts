import { makeShape, many, PROSE, type Shape } from './shape';

const SENTENCE = 'The boat leaves at twenty past nine, and few are on board tonight. ';
const NOT_FREE =
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';

/** Returns pages with very many of what the extraction handles: notes, walls, pagers, layers, cards, formulas, data. */
export function makeNewerParts(scale = 1): Shape[] {
  return [
    ...makeManyNotes(scale),
    ...makeManyWalls(scale),
    ...makeManyCards(scale),
    ...makeManyFormulas(scale),
    ...makeManyData(scale),
  ];
}

const page = (name: string, body: string, head = '') => makeShape(name, body + PROSE, { head });

const makeManyNotes = (scale: number): Shape[] => [
  page(
    '20,000 marks of one note of 3 kB',
    `<p>${'lo<a aria-describedby="n">1</a> '.repeat(20_000 * scale)}</p><div id="n">${SENTENCE.repeat(40)}</div>`,
  ),
  page(
    '10,000 marks of one note of 1 MB',
    `<p>${'lo<a aria-describedby="n">1</a> '.repeat(10_000 * scale)}</p><div id="n">${SENTENCE.repeat(15_000 * scale)}</div>`,
  ),
  page(
    '10,000 links to one hidden note of 1 MB',
    `<p>${'lo<a href="#n">1</a> '.repeat(10_000 * scale)}</p><div id="n" hidden>${SENTENCE.repeat(15_000 * scale)}</div>`,
  ),
  page(
    '15,000 marks and notes of one name',
    `<p>${'lo<a aria-describedby="n">1</a> '.repeat(15_000 * scale)}</p>${'<div id="n">lo mi ren</div>'.repeat(15_000 * scale)}`,
  ),
  page(
    '8,000 margin notes',
    `<p>${many(8_000 * scale, (at) => `lo<label for="m${at}"></label><input type="checkbox" id="m${at}"><span>${SENTENCE}</span>`)}</p>`,
  ),
  page(
    '20,000 numbers before their notes',
    many(20_000 * scale, (at) => `<div><a href="#r${at}">${at % 900}</a><p>${SENTENCE}</p></div>`),
  ),
  page(
    '4,000 lists of notes',
    `<p>${many(4_000 * scale, (at) => `lo<sup>${at % 900}</sup> `)}</p>${'<ol class="footnotes"><li>Lo mi ren.<li>Mi ren ta.</ol>'.repeat(4_000 * scale)}`,
  ),
  page(
    '20,000 notes that lead back',
    `<p>${many(20_000 * scale, (at) => `lo<sup id="r${at}"><a href="#n${at}">${at % 900}</a></sup> `)}</p>
     <ol>${many(20_000 * scale, (at) => `<li id="n${at}">${SENTENCE}<a href="#r${at}">↩</a>`)}</ol>`,
  ),
];

const makeManyWalls = (scale: number): Shape[] => [
  page(
    '20,000 walls in boxes of other names',
    '<div class="newsletter">Subscribe to continue reading this article.</div>'.repeat(
      20_000 * scale,
    ),
  ),
  page(
    '20,000 lines of a wall',
    '<p>Subscribe to continue reading this article.</p>'.repeat(20_000 * scale),
    NOT_FREE,
  ),
  page(
    '15,000 hidden copies of the last paragraph',
    `${many(12_000 * scale, (at) => `<p>${at} ${SENTENCE}</p>`)}<p>Lo mi ${SENTENCE.repeat(3)}</p>
     ${`<div hidden><p>Lo mi ${SENTENCE.repeat(3)}</p></div>`.repeat(15_000 * scale)}`,
    NOT_FREE,
  ),
  page(
    '20,000 placeholders',
    '<p>lo</p><div class="skeleton" aria-busy="true"></div>'.repeat(20_000 * scale),
  ),
  makeShape(
    '200 consent layers of 400 buttons',
    `<div class="consent">We use cookies. ${'<button>Accept all</button>'.repeat(400 * scale)}</div>`.repeat(
      200,
    ),
  ),
  makeShape(
    '20,000 consent layers',
    '<div class="consent">We use cookies. <button>Accept all</button></div>'.repeat(20_000 * scale),
  ),
  makeShape(
    'a consent layer of 5 MB',
    `<div class="consent">${'We use cookies. '.repeat(300_000 * scale)}<button>${'lo '.repeat(100_000)}</button></div>`,
  ),
  page(
    'a pager of 9,000 pages',
    `<div class="pager">${many(9_000 * scale, (at) => `<a href="/shape.html?page=${at}">${at}</a> `)}</div>`,
    many(9_000 * scale, (at) => `<link rel="next" href="/shape.html?page=${at}">`),
  ),
  page(
    '9,000 pagers',
    many(
      9_000 * scale,
      (at) =>
        `<p>${at} ${SENTENCE}</p><div class="pagination"><a href="?page=${at}">Next page</a></div>`,
    ),
  ),
  page(
    '2,000 links with labels of 5 kB to pages',
    many(
      2_000 * scale,
      (at) =>
        `<a href="/shape.html/${at}" title="${'page '.repeat(400)}">${'page '.repeat(1_000)}</a>`,
    ),
  ),
  makeShape('a script with an article of 1 MB and 8,000 texts', '<div id="app"></div>', {
    head: `<script>var a = [${JSON.stringify(`<p>${SENTENCE.repeat(3)}</p>`.repeat(5_000 * scale))}, ${many(8_000 * scale, (at) => `"${at} ${SENTENCE.repeat(7)}",`)} 0];</script>`,
  }),
  makeShape('3,000 scripts with an article each', '<div id="app"></div>', {
    head: many(
      3_000 * scale,
      (at) =>
        `<script>var a = ${JSON.stringify(`<p>${SENTENCE.repeat(7 + (at % 40))}</p>`)};</script>`,
    ),
  }),
];

const makeManyCards = (scale: number): Shape[] => [
  page(
    '20,000 lazy players in one box',
    `<div>${many(20_000 * scale, (at) => `<lite-youtube videoid="lomiren${at}"></lite-youtube>`)}</div>`,
  ),
  page(
    '15,000 posts',
    many(
      15_000 * scale,
      (at) => `<blockquote class="tweet"><a href="https://posts.test/${at}">lo mi</a></blockquote>`,
    ),
  ),
  page(
    '20,000 frames that load later',
    many(20_000 * scale, (at) => `<iframe data-src="https://video.test/embed/${at}"></iframe>`),
  ),
  page(
    '15,000 players in noscripts',
    many(
      15_000 * scale,
      (at) => `<noscript><iframe src="https://video.test/embed/${at}"></iframe></noscript>`,
    ),
  ),
  page(
    '15,000 players in noscripts of one box',
    `<div>${many(15_000 * scale, (at) => `<noscript><iframe src="https://video.test/embed/${at}"></iframe></noscript>`)}</div>`,
  ),
  page(
    '10,000 cards with posters and durations',
    many(
      10_000 * scale,
      (at) =>
        `<div class="video-player" data-duration="PT2M" style="background:url(/${at}.jpg)"><img src="/${at}.jpg"><iframe src="https://video.test/embed/${at}" title="lo ${at}"></iframe><span>2:10</span></div>`,
    ),
  ),
  page(
    'a player among 50,000 spans',
    `<div class="embed"><div class="embed">${'<span></span>'.repeat(50_000 * scale)}<iframe src="https://video.test/embed/1"></iframe></div></div>`,
  ),
  page(
    '5,000 figures with players and captions',
    many(
      5_000 * scale,
      (at) =>
        `<figure class="embed"><iframe src="https://video.test/embed/${at}"></iframe><figcaption>${at} ${SENTENCE}</figcaption></figure>`,
    ),
  ),
  page(
    '300 frames with their pages',
    many(300 * scale, (at) => `<iframe srcdoc="<p>${at} ${SENTENCE.repeat(20)}</p>"></iframe>`),
  ),
  page(
    '4,000 figures with cards of Lectern',
    many(
      4_000 * scale,
      (at) =>
        `<figure data-embed="frame"><img src="/${at}.jpg"><a href="https://video.test/embed/${at}">lo</a></figure>`,
    ),
  ),
  page(
    '500 objects of media for 2,000 players',
    many(
      2_000 * scale,
      (at) => `<video src="https://video.test/lomi${at}.mp4" preload="none"></video>`,
    ),
    `<script type="application/ld+json">[${Array.from({ length: 500 }, (_, at) => `{"@type":"VideoObject","name":"lo","embedUrl":"https://video.test/${'x'.repeat(900)}${at}"}`).join()}]</script>`,
  ),
];

const makeManyFormulas = (scale: number): Shape[] => [
  page(
    '8,000 rendered formulas',
    many(
      8_000 * scale,
      () =>
        '<p>lo <span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math></span><span class="katex-html"><span>x</span></span></span></p>',
    ),
  ),
  page(
    '8,000 rendered formulas in one paragraph',
    `<p>${many(8_000 * scale, () => '<span class="katex"><math><mi>x</mi></math><span>x</span></span> lo ')}</p>`,
  ),
  page(
    '20,000 scripts of formulas',
    `<p>${many(20_000 * scale, () => '<span class="MathJax">x</span><script type="math/tex">x^2</script> lo ')}</p>`,
  ),
  page(
    '20,000 drawings before one script',
    `<p>${'<span class="MathJax">x</span>'.repeat(20_000 * scale)}<script type="math/tex">x^2</script></p>`,
  ),
  page(
    '3,000 formulas with TeX of 2 kB',
    many(3_000 * scale, () => `<p>lo \\(${'x_{1}+'.repeat(300)}\\)</p>`),
  ),
  page(
    '5,000 formulas in attributes',
    many(
      5_000 * scale,
      () =>
        `<span class="MathJax" data-mathml="&lt;math&gt;&lt;mi&gt;x&lt;/mi&gt;&lt;/math&gt;">x</span><script type="math/tex">x</script>`,
    ),
  ),
  page(
    '15,000 pictures of formulas',
    `<p>${many(15_000 * scale, (at) => `<img class="latex" src="/tex${at}.png" alt="\\frac{x}{${at}}"> lo `)}</p>`,
  ),
  page(
    '10 scripts of one formula of 40 kB',
    many(10 * scale, () => `<p>lo <script type="math/tex">${'x_1+'.repeat(10_000)}x</script></p>`),
  ),
  page(
    '20,000 glyphs of one formula',
    `<p><mjx-container>${'<mjx-c class="mjx-c1D465"></mjx-c>'.repeat(20_000 * scale)}</mjx-container></p>`,
  ),
];

const makeManyData = (scale: number): Shape[] => [
  page(
    '40 scripts of broken data of 490 kB',
    '',
    `<script type="application/ld+json">{"@type":"VideoObject","name":"${'lo\n\t\\x,}'.repeat(60_000 * scale)}",}</script>`.repeat(
      40,
    ),
  ),
  page(
    '30,000 scripts of data',
    '',
    many(
      30_000 * scale,
      (at) =>
        `<script type="application/ld+json">{"@type":"VideoObject","name":"lo ${at}"}</script>`,
    ),
  ),
  page(
    '30,000 scripts of data in the body',
    many(
      30_000 * scale,
      (at) =>
        `<script type="application/ld+json">{"@type":"Article","headline":"lo ${at}"}</script>`,
    ),
  ),
  page(
    'data of 2 MB in one text with commas and braces',
    '',
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"lo","x":"${',}'.repeat(1_000_000 * scale)}",}</script>`,
  ),
  page(
    '20,000 words of a site name and title',
    '',
    `<title>${'lo mi - '.repeat(2_000 * scale)}</title><meta property="og:site_name" content="${'lo mi '.repeat(3_000 * scale)}">`,
  ),
  page(
    '30,000 icons and feeds',
    '',
    many(
      30_000 * scale,
      (at) =>
        `<link rel="icon alternate" type="application/rss+xml" href="/${at}" title="lo ${at}">`,
    ),
  ),
  page(
    '30,000 languages of meta tags',
    '',
    many(
      30_000 * scale,
      (at) =>
        `<meta http-equiv="content-language" name="author dc.creator" property="article:author" content="Ada Brook${at}">`,
    ),
  ),
];

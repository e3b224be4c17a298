import { makeShape, many, PROSE, type Shape } from './shape';

/** Returns pages with long strings where pages have short ones: attributes, metadata, titles, captions and text. */
export function makeSlowStrings(): Shape[] {
  const page = (name: string, body: string, head = '') => makeShape(name, body + PROSE, { head });
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
  const ld = (fields: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;
  const dashes = `x${'-'.repeat(120_000)}x`;
  const blanks = `x${' '.repeat(120_000)}x`;
  const bytes = 5_000_000;
  return [
    page(
      'a srcset of 120 kB',
      `<img src="/a.jpg" srcset="data:image/png;base64, ${'A'.repeat(120_000)}">`,
    ),
    page('a srcset of commas', `<img src="/a.jpg" srcset="${',a'.repeat(60_000)}">`),
    page('a data-srcset of 120 kB', `<img src="/a.jpg" data-srcset="x ${'1'.repeat(120_000)}">`),
    page('an author of dashes', '', meta('author', dashes)),
    page('an author of blanks', '', meta('author', blanks)),
    page('an author of brackets', '', meta('author', `x${'('.repeat(120_000)}`)),
    page('an author of names', '', meta('author', 'Ada Brook and '.repeat(20_000))),
    page('an author of dashes in JSON-LD', '', ld({ author: dashes })),
    page(
      '20,000 authors in JSON-LD',
      '',
      ld({ author: Array.from({ length: 20_000 }, (_, at) => ({ name: `Ada Brook${at}` })) }),
    ),
    page(
      '20,000 author tags',
      '',
      many(20_000, (at) => meta('author', `Ada Brook${at}`)),
    ),
    page(
      '20,000 dates',
      '',
      many(20_000, () => meta('date', 'x')),
    ),
    page('a meta of open tags', '', meta('description', '<a'.repeat(120_000))),
    page('a meta of entities', '', meta('description', '&amp;#x'.repeat(40_000))),
    page('a description of 5 MB', '', meta('description', 'lo mi '.repeat(bytes / 6))),
    page('a site name of dashes', '', meta('og:site_name', dashes) + meta('og:title', dashes)),
    page('a title of dashes', '', `<title>${dashes}</title>${meta('og:title', dashes)}`),
    page('a title of blanks and bars', '', meta('og:title', ' | '.repeat(60_000))),
    makeShape('a page title of bars', PROSE, { head: `<title>${'lo | '.repeat(50_000)}</title>` }),
    page(
      'a date of digits',
      '',
      meta('article:published_time', '1'.repeat(200_000)) +
        meta('date', `2${' '.repeat(100_000)}x`),
    ),
    page(
      'a headline of 2 MB',
      `<h1>${'lo mi '.repeat(300_000)}</h1>`,
      meta('og:title', 'lo mi '.repeat(100_000)),
    ),
    page('a JSON-LD of 10 MB', '', ld({ articleBody: 'lo mi ren ta ku. '.repeat(600_000) })),
    page(
      'a JSON-LD 100,000 deep',
      '',
      `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`,
    ),
    page(
      'a JSON-LD of brackets',
      '',
      `<script type="application/ld+json">{"a":${', '.repeat(300_000)}}</script>`,
    ),
    page(
      'a JSON-LD of blanks',
      '',
      `<script type="application/ld+json">${' '.repeat(500_000)}x</script>`,
    ),
    page(
      'a JSON-LD author nested in names',
      '',
      `<script type="application/ld+json">{"@type":"Article","author":${'{"name":['.repeat(20_000)}"x"${']}'.repeat(20_000)}}</script>`,
    ),
    page('10,000 JSON-LD blocks', '', ld({ headline: 'lo mi' }).repeat(10_000)),
    page(
      '100,000 articles in a graph',
      '',
      `<script type="application/ld+json">{"@graph":[${Array.from({ length: 100_000 }, () => '{"@type":"Article","headline":"lo &amp; mi"}').join()}]}</script>`,
    ),
    page('a class of 5 MB', `<div class="${'lo '.repeat(bytes / 3)}">${PROSE}</div>`),
    page('a class of 5 MB in one word', `<div class="${'lo'.repeat(bytes / 2)}">${PROSE}</div>`),
    page(
      'a class of 5 MB in camel case',
      `<div class="${'aB'.repeat(bytes / 2)}">${PROSE}<p class="${'aB'.repeat(100_000)}">lo mi ren</p></div>`,
    ),
    page(
      'a class of dashes',
      `<div class="${'a-'.repeat(500_000)}"><span class="${'a_'.repeat(500_000)}">lo</span></div>`,
    ),
    page('an id of 5 MB', `<div id="${'aB-'.repeat(bytes / 3)}">${PROSE}</div>`),
    page(
      'an alt of 5 MB',
      `<figure><img src="/a.jpg" alt="${'lo mi '.repeat(bytes / 6)}"><figcaption>lo mi ren ta ku.</figcaption></figure>`,
    ),
    page(
      'an alt of TeX marks',
      `<p>lo <img class="math" src="/a.jpg" alt="${'_{'.repeat(200_000)}"> mi</p>`,
    ),
    page(
      'a caption attribute of one word',
      `<img src="/a.jpg" data-caption="${'lo'.repeat(50_000)}">`,
    ),
    page(
      'a caption attribute of blanks',
      `<img src="/a.jpg" data-caption="x${' -'.repeat(50_000)}x">`,
    ),
    page(
      'a caption attribute of open tags',
      `<img src="/a.jpg" data-caption="${'<a'.repeat(100_000)}">`,
    ),
    page(
      '2,000 captions of dashes',
      `<figure><img src="/a.jpg"><figcaption>x${' -'.repeat(490)} x</figcaption></figure>`.repeat(
        2_000,
      ),
    ),
    page(
      '2,000 captions of slashes',
      `<figure><img src="/a.jpg"><figcaption>x${' / '.repeat(330)}x</figcaption></figure>`.repeat(
        2_000,
      ),
    ),
    page(
      '2,000 captions of brackets',
      `<figure><img src="/a.jpg"><figcaption>x${'(['.repeat(490)} x</figcaption></figure>`.repeat(
        2_000,
      ),
    ),
    page(
      '2,000 captions of capitals',
      `<figure><img src="/a.jpg"><figcaption>${'A. '.repeat(330)}</figcaption></figure>`.repeat(
        2_000,
      ),
    ),
    page(
      '2,000 captions of no-break spaces',
      `<figure><img src="/a.jpg"><figcaption>x${'&nbsp;\u200b'.repeat(490)} x</figcaption></figure>`.repeat(
        2_000,
      ),
    ),
    page(
      'a style of 5 MB',
      `<p>lo <img src="/a.jpg" alt="lo" style="${'height:1'.repeat(bytes / 8)}"> mi</p>`,
    ),
    page(
      'an href of 5 MB',
      `<p><a href="/${'-foto'.repeat(bytes / 5)}">lo</a> mi <img src="/${'b-'.repeat(bytes / 2)}.jpg"></p>`,
    ),
    page('a src of placeholders', `<img src="/${'blank-'.repeat(100_000)}">`.repeat(5)),
    page(
      'data attributes of 5 MB',
      `<img data-lazy="${'a.jpg,'.repeat(bytes / 6)}" data-x="${'a'.repeat(bytes)}">`,
    ),
    page(
      '500 data attributes',
      `<img ${Array.from({ length: 500 }, (_, at) => `data-x${at}="${'/a.jpg '.repeat(500)}"`).join(' ')}>`.repeat(
        20,
      ),
    ),
    page(
      'a lang of 1 MB',
      `<p lang="${'a-'.repeat(500_000)}" dir="${'r'.repeat(500_000)}" title="${'t '.repeat(500_000)}">lo</p>`,
      meta('og:locale', `en${'-a1'.repeat(50_000)}`),
    ),
    page(
      'a datetime of 1 MB',
      `<time datetime="2026-01-01T${' '.repeat(500_000)}">lo</time><time datetime="${'1 jan 2026 '.repeat(90_000)}">mi</time>`,
    ),
    page(
      'labels of 1 MB',
      `<iframe src="/embed/x" title="${' '.repeat(500_000)}x" aria-label="${'x '.repeat(500_000)}" allow="${'autoplay'.repeat(50_000)}"></iframe>`,
    ),
    page('a byline of dashes', `<p class="byline">By ${'x-'.repeat(69)}</p>`.repeat(3_000)),
    page('a byline of commas', `<p class="author">By x${','.repeat(90_000)}x</p>`),
    page(
      'a paragraph of dashes',
      `<p>${' -'.repeat(1_000_000)}</p><p>${'.'.repeat(1_000_000)}x</p>`,
    ),
    page(
      'a paragraph of brackets',
      `<p>${'('.repeat(1_000_000)}x</p><p>${'”'.repeat(1_000_000)}x</p>`,
    ),
    page('a paragraph of at signs', `<p>${'a'.repeat(119)}</p>`.repeat(5_000)),
    page(
      'a paragraph of TeX marks',
      `<p>${'\\('.repeat(200_000)}</p><p>${'\\['.repeat(200_000)}</p><p>${'$$'.repeat(200_000)}</p>`,
    ),
    page(
      'TeX without an end',
      `<p>\\( ${'x\\'.repeat(500_000)}</p><p>$$ ${'x'.repeat(1_000_000)}</p>`,
    ),
    page(
      'combining marks',
      `<p>a${'\u0301'.repeat(1_000_000)}</p><p>${'e\u0301\u0323'.repeat(300_000)}</p><h2>a${'\u0315\u0300'.repeat(100_000)}</h2>`,
    ),
    page(
      'zero-width characters',
      `<p>${'\u200b'.repeat(1_000_000)}x</p><h2>${'\u200d\u200c'.repeat(200_000)}</h2>`,
    ),
    page('white space', `<p>x${' \n\t'.repeat(1_000_000)}x</p><p>${'&nbsp;'.repeat(500_000)}x</p>`),
    page(
      'code of blanks',
      `<pre class="verse">${`${' '.repeat(1_000)}\n`.repeat(2_000)}x</pre><pre><code>${' \n'.repeat(500_000)}x</code></pre>`,
    ),
    makeShape(
      'scripts with long strings',
      `<script>var a = "${'\\\\'.repeat(1_000_000)}";</script><script>var b = "<p>${'\\"'.repeat(500_000)}";</script>`,
    ),
    makeShape(
      'scripts with many strings of markup',
      `<script>var a = [${many(5_000, () => `"<p>${'lo mi '.repeat(100)}"`)}];</script>`,
    ),
  ];
}

import { InventedWords } from './invented-words';
import { many, type Shape } from './shape';

/** Returns ordinary pages that are long: what the user really reads, many times over. */
export function makeLongPages(scale = 1): Shape[] {
  const words = new InventedWords();
  const of = (count: number) => Math.round(count * scale);
  const paragraph = (more = '') => `<p>${words.text(4)}${more}</p>\n`;
  const paragraphs = (count: number) => many(count, () => paragraph());
  const mark = (at: number) => `<sup id="r${at}"><a href="#n${at}">[${at}]</a></sup>`;
  return [
    makeLongPage(
      'a book chapter of 5,000 paragraphs',
      many(of(50), (at) => `<h2>${at + 1}. ${words.sentence(5)}</h2>${paragraphs(100)}`),
    ),
    makeLongPage(
      'a table of 2,000 rows',
      `${paragraphs(20)}<table><thead><tr>${many(8, () => `<th>${words.word()}</th>`)}</tr></thead><tbody>${many(
        of(2_000),
        (at) =>
          `<tr><td>${at + 1}</td><td><a href="/of/${at}">${words.word()} ${words.word()}</a></td>${many(6, () => `<td>${words.below(10_000)}</td>`)}</tr>\n`,
      )}</tbody></table>${paragraphs(20)}`,
    ),
    makeLongPage(
      '1,000 footnotes',
      `${many(of(1_000), (at) => paragraph(mark(at)))}<h2>Notes</h2><ol class="references">${many(
        of(1_000),
        (at) => `<li id="n${at}"><a href="#r${at}">↑</a> ${words.sentence(12)}</li>\n`,
      )}</ol>`,
    ),
    makeLongPage(
      '400 pictures with srcset',
      many(
        of(400),
        (at) =>
          `<figure><picture><source type="image/webp" srcset="${makeSrcset(at, 'webp')}" sizes="(max-width: 700px) 100vw, 700px"><img src="/pictures/${at}-640.jpg" srcset="${makeSrcset(at, 'jpg')}" sizes="(max-width: 700px) 100vw, 700px" width="1200" height="800" loading="lazy" alt="${words.sentence(6)}"></picture><figcaption>${words.sentence(10)} <span class="credit">${words.word()} / Agency</span></figcaption></figure>\n${paragraphs(2)}`,
      ),
    ),
    makeLongPage(
      '2,000 formulas in MathML',
      many(of(500), () => paragraph(many(4, () => ` ${makeMathMl(words)} ${words.word()}`))),
    ),
    makeLongPage(
      '2,000 formulas in TeX',
      many(of(500), () =>
        paragraph(many(4, () => ` \\(${makeTex(words)}\\) ${words.sentence(4)}`)),
      ),
    ),
    makeLongPage(
      '500 updates of a live page',
      many(
        of(500),
        (at) =>
          `<article class="update" id="u${at}"><time datetime="2026-04-01T${String(at % 24).padStart(2, '0')}:00">${at % 24}.00</time><h2>${words.sentence(6)}</h2>${paragraphs(3)}<blockquote>${paragraph()}</blockquote></article>\n`,
      ),
    ),
    makeLongPage(
      '600 blocks of code',
      many(
        of(600),
        () =>
          `${paragraphs(2)}<pre><code class="language-js">${many(12, () => `const ${words.word()} = ${words.word()}(${words.below(100)}); // ${words.word()}\n`)}</code></pre>\n`,
      ),
    ),
    makeLongPage(
      '3,000 entries in lists',
      many(
        of(150),
        () =>
          `<h3>${words.sentence(4)}</h3>${paragraph()}<ul>${many(20, (at) => `<li><a href="/of/${at}">${words.word()} ${words.word()}</a>, ${words.sentence(9)}</li>\n`)}</ul>`,
      ),
    ),
    makeLongPage(
      'an encyclopedia article of 1,000 paragraphs',
      many(
        of(100),
        (section) =>
          `<h2>${words.sentence(3)}</h2>${many(10, (at) => paragraph(` <a href="/wiki/${words.word()}">${words.word()}</a> <a href="/wiki/${words.word()}">${words.word()}</a>${mark(section * 10 + at)}`))}<figure><img src="/pictures/${section}.jpg" width="220" height="160" alt=""><figcaption>${words.sentence(8)}</figcaption></figure>`,
      ) +
        `<h2>Notes</h2><ol class="references">${many(of(1_000), (at) => `<li id="n${at}"><a href="#r${at}">↑</a> <cite>${words.sentence(12)}</cite></li>\n`)}</ol>`,
    ),
  ];
}

function makeLongPage(name: string, body: string): Shape {
  return {
    name,
    html: `<!doctype html><html lang="en"><head><title>The shape of ${name}</title><meta name="author" content="Ada Brook"></head><body><header><a href="/">The Invented</a></header><main><article><h1>The shape of ${name}</h1><p class="byline">By Ada Brook</p><div class="article-body">${body}</div></article></main><footer><p>The Invented</p></footer></body></html>`,
  };
}

const makeSrcset = (at: number, ending: string): string =>
  [320, 640, 960, 1_280, 1_920, 2_560]
    .map((width) => `/pictures/${at}-${width}.${ending} ${width}w`)
    .join(', ');

const makeMathMl = (words: InventedWords): string =>
  `<math><mrow><msub><mi>x</mi><mn>${words.below(9)}</mn></msub><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup></mrow><mi>c</mi></mfrac><mo>,</mo><mi>y</mi></mrow></math>`;

const makeTex = (words: InventedWords): string =>
  `x_${words.below(9)} = \\frac{a + b^2}{c} \\sum_{i=1}^{n} ${'abcde'[words.below(5)]}_i`;

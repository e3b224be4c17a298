import { InventedWords } from './invented-words';
import { makeShape, many, PROSE, type Shape } from './shape';

const SENTENCE = 'The boat leaves at twenty past nine, and few are on board tonight.';
const LONG = `${SENTENCE} `.repeat(12).trim();

/** Returns pages whose texts repeat, contain or begin one another, so that comparing each with each is slow. */
export function makeRepeatedText(): Shape[] {
  const page = (name: string, body: string, head = '') => makeShape(name, body + PROSE, { head });
  const words = new InventedWords();
  return [
    page('20,000 equal paragraphs', `<p>${SENTENCE}</p>`.repeat(20_000)),
    page('3,000 equal long paragraphs', `<p>${LONG}</p>`.repeat(3_000)),
    page(
      '3,000 paragraphs with one beginning',
      many(3_000, (at) => `<p>${LONG} ${at}</p>`),
    ),
    page(
      '3,000 paragraphs that contain the one before',
      many(3_000, (at) => `<p>${'lo mi ren '.repeat(1 + (at % 90))}${at}.</p>`),
    ),
    page(
      '15,000 pairs of a paragraph and its quote',
      many(15_000, (at) => `<p>${at} ${SENTENCE}</p><blockquote>${at} ${SENTENCE}</blockquote>`),
    ),
    page(
      '20,000 pull quotes of one paragraph',
      `<p>${LONG}</p>${`<aside class="pullquote">${SENTENCE}</aside>`.repeat(20_000)}`,
    ),
    page(
      '10,000 pictures whose caption is a paragraph',
      many(
        10_000,
        (at) =>
          `<figure><img src="/${at}.jpg"><figcaption>${at} ${SENTENCE}</figcaption></figure><p>${at} ${SENTENCE}</p>`,
      ),
    ),
    page(
      '20,000 pictures with one caption',
      many(
        20_000,
        (at) => `<figure><img src="/${at}.jpg"><figcaption>${SENTENCE}</figcaption></figure>`,
      ),
    ),
    page(
      '20,000 headlines and a title of 20,000 parts',
      many(20_000, (at) => `<h2>lo ${at}</h2><p>${SENTENCE}</p>`),
      `<meta property="og:title" content="${many(3_000, (at) => `lo ${at} | `)}">`,
    ),
    page(
      '20,000 labels',
      many(20_000, (at) => `<p>Read more: <a href="/${at}">${words.sentence(7)}</a></p>`),
    ),
    page(
      '20,000 labels with a colon',
      many(20_000, (at) => `<p><b>${words.word()}:</b> ${words.sentence(6)} ${at}</p>`),
    ),
    page(
      '15,000 asides between paragraphs',
      many(
        15_000,
        (at) => `<p>${at} ${SENTENCE}</p><aside class="related">${at} ${SENTENCE}</aside>`,
      ),
    ),
    page(
      '10,000 teasers between paragraphs',
      many(
        10_000,
        (at) =>
          `<p>${at} ${SENTENCE}</p><div class="teaser"><a href="/${at}"><h3>lo mi ren ${at}</h3><p>${SENTENCE}</p></a></div>`,
      ),
    ),
    page(
      '20,000 names of authors in the text',
      many(20_000, (at) => `<p>By <a rel="author" href="/p/${at}">Ada Brook${at}</a></p>`),
    ),
    page(
      '20,000 credits',
      many(20_000, (at) => `<p>Photo: Ada Brook${at} / The Invented</p>`),
    ),
    page(
      '20,000 signs of subscription',
      `<p>Subscribe to our newsletter and share this article.</p>`.repeat(20_000),
    ),
    page(
      '10,000 footnotes with one mark',
      `<p>${many(10_000, () => 'lo<sup><a href="#n">1</a></sup> ')}</p>${many(10_000, () => '<p id="n">1 lo mi</p>')}`,
    ),
    page(
      '20,000 notes by name in brackets',
      `<p>${many(20_000, (at) => `lo [<a href="#fn${at}">${at}</a>] `)}</p><ol>${many(20_000, (at) => `<li id="fn${at}">lo`)}</ol>`,
    ),
  ];
}

import { InventedWords } from './invented-words';

/**
 * Returns a news page of about this many nodes (elements and texts): half of them the story, with headings, links and
 * captioned pictures, the rest navigation, other stories and comments.
 */
export function makeStory(nodes: number): string {
  const words = new InventedWords();
  const fill = (share: number, make: () => Piece): string => {
    let [markup, made] = ['', 0];
    while (made < nodes * share) {
      const piece = make();
      markup += piece.markup;
      made += piece.nodes;
    }
    return markup;
  };
  return `<!doctype html><html lang="en"><head><title>${words.sentence(7)}</title>
<meta property="og:site_name" content="The Invented"><meta name="author" content="Ada Brook"></head><body>
<header><a href="/">The Invented</a><nav><ul>${fill(0.05, () => menuEntry(words))}</ul></nav></header>
<main><article><h1>${words.sentence(7)}</h1><p class="byline">By Ada Brook</p>
<div class="article-body">${fill(0.5, () => section(words))}</div></article>
<aside class="related"><h2>More</h2>${fill(0.2, () => teaser(words))}</aside>
<section id="comments" class="comments"><h2>Said</h2>${fill(0.25, () => comment(words))}</section></main>
<footer><p>${words.sentence()}</p></footer></body></html>`;
}

interface Piece {
  markup: string;
  nodes: number;
}

function section(words: InventedWords): Piece {
  const number = words.below(100_000);
  const paragraphs = Array.from(
    { length: 5 },
    () =>
      `<p>${words.text(3)} <a href="/story/${number}">${words.word()} ${words.word()}</a> ${words.text(2)} <em>${words.word()}</em>.</p>\n`,
  );
  const picture = `<figure><img src="/pictures/${number}.jpg" width="800" height="600" alt=""><figcaption>${words.sentence(9)}</figcaption></figure>\n`;
  return {
    markup: `<h2>${words.sentence(5)}</h2>\n${paragraphs.join('')}${picture}`,
    nodes: 3 + 5 * 9 + 5,
  };
}

const menuEntry = (words: InventedWords): Piece => ({
  markup: `<li><a href="/${words.word()}">${words.word()}</a></li>`,
  nodes: 3,
});

const teaser = (words: InventedWords): Piece => ({
  markup: `<div class="teaser"><a href="/story/${words.below(100_000)}"><img src="/small/${words.below(100_000)}.jpg" width="120" height="80" alt=""><h3>${words.sentence(6)}</h3></a><p>${words.sentence()}</p></div>\n`,
  nodes: 8,
});

const comment = (words: InventedWords): Piece => ({
  markup: `<div class="comment" id="c${words.below(1_000_000)}"><div class="head"><b>${words.word()}</b> <time>1 April</time></div><p>${words.text(2)}</p><button>Reply</button></div>\n`,
  nodes: 13,
});

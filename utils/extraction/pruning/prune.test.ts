import { expect, test } from 'vitest';
import { bodyOf, copyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { collectFigures } from '../pictures/collect-figures';
import { pruneFurniture } from './prune-furniture';
import { pruneUnread } from './prune-unread';

const STORY = `<p>${'The boat leaves at twenty past nine. '.repeat(30)}</p>`;

function unread(markup: string, hide?: string): string {
  const copy = copyOf(markup);
  const hidden = hide ? [...copy.document.querySelectorAll(hide)] : [];
  pruneUnread({ ...copy, hidden: new Set(hidden) }, SILENT_LOG);
  return copy.document.body.innerHTML;
}

test('machinery and navigation go', () => {
  expect(
    unread(
      `<nav><a href="/">Home</a></nav>${STORY}<script>1</script><style>p{}</style><svg></svg><iframe></iframe><!-- note -->`,
    ),
  ).toBe(STORY);
});

test('what the page hides goes, unless it holds the article or a captioned picture', () => {
  expect(unread(`<div class="layer">Close</div>${STORY}`, '.layer')).toBe(STORY);
  expect(unread(`<div class="late">${STORY}</div>`, '.late')).toContain('twenty past nine');
  const slide =
    '<figure class="slide"><img src="https://x.test/a.jpg"><figcaption>Second</figcaption></figure>';
  expect(unread(`${slide}${STORY}`, '.slide')).toContain('Second');
});

test('paragraphs that a page hides one by one are its article', () => {
  const paragraph = (at: number) =>
    `<p class="late">${`On day ${at} the boat left. `.repeat(12)}</p>`;
  const markup = `<div>${STORY}${[1, 2, 3, 4, 5].map(paragraph).join('')}</div>`;
  expect(unread(markup, '.late')).toBe(markup);
});

test('a caption that shows only when asked for stays', () => {
  const words = 'The boat leaves the quay at dusk';
  const markup = `${STORY}<img src="https://x.test/a.jpg" alt="${words}"><div class="info">${words} <small>Coastpress</small></div>`;
  expect(unread(markup, '.info')).toBe(markup);
});

test('words for screen readers alone go', () => {
  expect(
    unread(`${STORY}<p>The <a href="/x">port<span class="sr-only"> (new tab)</span></a></p>`),
  ).toBe(`${STORY}<p>The <a href="/x">port</a></p>`);
});

test('what a framework shows to screen readers at one width only stays', () => {
  const line = `<p class="md:sr-only not-sr-only">${'The tide comes in. '.repeat(5)}</p>`;
  expect(unread(STORY + line)).toBe(STORY + line);
});

test('a caption inside a button stays with its picture', () => {
  expect(
    unread(
      `${STORY}<button><img src="https://x.test/a.jpg"><figcaption>The pier</figcaption></button>`,
    ),
  ).toBe(`${STORY}<img src="https://x.test/a.jpg"><figcaption>The pier</figcaption>`);
});

test('a picture inside a button stays, the button goes', () => {
  expect(
    unread(`${STORY}<button><img src="https://x.test/a.jpg"></button><button>Share</button>`),
  ).toBe(`${STORY}<img src="https://x.test/a.jpg">`);
});

const furnished = (markup: string): string => {
  const body = bodyOf(markup);
  collectFigures(body, [], SILENT_LOG);
  pruneFurniture(body, SILENT_LOG);
  return body.innerHTML;
};

test.each([
  '<ul class="sns"><li>Share</li></ul>',
  '<div class="share-bar">Share</div>',
  '<div class="shareBar">Share</div>',
  '<aside id="newsletter_box">Sign up</aside>',
  '<div class="related_news"><a href="/x">Other</a></div>',
  '<div class="setting_layer">font-size</div>',
])('%s goes', (piece) => {
  expect(furnished(STORY + piece)).toBe(STORY);
});

test.each([
  ['a word that only contains one', '<div class="shareholder-meeting"><p>They met.</p></div>'],
  ['the headline', '<div class="article-tools"><h1>Ferries are back</h1></div>'],
])('%s stays', (_what, piece) => {
  expect(furnished(STORY + piece)).toBe(STORY + piece);
});

test.each([
  '<div class="promo"><figure><img><figcaption>The pier</figcaption></figure></div>',
  '<figure><img><figcaption>The pier</figcaption><span class="copyright">Ada Brook</span></figure>',
  '<div class="slideshow popup"><span><img><p class="photo-caption">The pier</p></span>1 / 3</div>',
])('a captioned picture with hardly a word besides stays: %s', (piece) => {
  expect(furnished(STORY + piece)).toContain('<figcaption>The pier');
});

test('a captioned picture in a box of other stories goes', () => {
  const box = `<div class="related"><figure><img><figcaption>The pier</figcaption></figure><p>${'Another story of the quay. '.repeat(4)}</p></div>`;
  expect(furnished(STORY + box)).toBe(STORY);
});

test('names that a page also gives its paragraphs are no furniture', () => {
  const markup = `<h2 class="paywall">Ropes</h2><p class="paywall">${'The boat leaves. '.repeat(9)}</p><ul class="paywall"><li>One</li></ul>`;
  expect(furnished(STORY + markup)).toBe(STORY + markup);
});

test('an article inside an article is a teaser when it is named so; a page’s own article stays', () => {
  const teaser = '<article class="recommended"><a href="/x">Another story</a></article>';
  expect(furnished(`<article class="promo">${STORY}${teaser}</article>`)).toBe(
    `<article class="promo">${STORY}</article>`,
  );
});

test('quoted posts and the marked body stay, whatever is around them', () => {
  for (const piece of [
    '<div class="social-embed"><blockquote class="a-tweet">Boats!</blockquote></div>',
    '<div class="print"><div itemprop="articleBody"><p>The boat leaves.</p></div></div>',
  ]) {
    expect(furnished(STORY + piece)).toBe(STORY + piece);
  }
});

test('a teaser goes, picture and all', () => {
  const teaser =
    '<div class="related"><a href="/x"><img alt="Other news"><b>Other news</b></a></div>';
  expect(furnished(STORY + teaser)).toBe(STORY);
});

test('a container with most of the text stays, whatever it is called', () => {
  const markup = `<div class="has-comments sidebar">${STORY}</div>`;
  expect(furnished(markup)).toBe(markup);
});

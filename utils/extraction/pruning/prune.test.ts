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

test('removes scripts and navigation', () => {
  expect(
    unread(
      `<nav><a href="/">Home</a></nav>${STORY}<script>1</script><style>p{}</style><svg></svg><iframe></iframe><!-- note -->`,
    ),
  ).toBe(STORY);
});

test('keeps the text of an accordion that is marked as a list of tabs, but no real tabs', () => {
  const words = 'Whoever comes late to the quay waits for the tide. '.repeat(3);
  const panel = `<h3 role="tab">The tide</h3><div role="tabpanel"><p>${words}</p></div>`;
  const accordion = `<div role="tablist">${panel}</div>`;
  expect(unread(STORY + accordion)).toBe(STORY + accordion);
  const tabs = `<div role="tablist"><a role="tab">The tide</a><a role="tab">The quay</a>${panel}</div>`;
  expect(unread(STORY + tabs)).toBe(STORY);
  const linked = `<div role="tablist"><a href="/x">${words}</a><p>${words}</p></div>`;
  expect(unread(STORY + linked)).toBe(STORY);
});

test('removes hidden elements, except the article and captioned pictures', () => {
  expect(unread(`<div class="layer">Close</div>${STORY}`, '.layer')).toBe(STORY);
  expect(unread(`<div class="late">${STORY}</div>`, '.late')).toContain('twenty past nine');
  const slide =
    '<figure class="slide"><img src="https://x.test/a.jpg"><figcaption>Second</figcaption></figure>';
  expect(unread(`${slide}${STORY}`, '.slide')).toContain('Second');
});

test('keeps an article whose paragraphs are hidden one by one', () => {
  const paragraph = (at: number) =>
    `<p class="late">${`On day ${at} the boat left. `.repeat(12)}</p>`;
  const markup = `<div>${STORY}${[1, 2, 3, 4, 5].map(paragraph).join('')}</div>`;
  expect(unread(markup, '.late')).toBe(markup);
});

test('keeps a caption that is shown on demand', () => {
  const words = 'The boat leaves the quay at dusk';
  const markup = `${STORY}<img src="https://x.test/a.jpg" alt="${words}"><div class="info">${words} <small>Coastpress</small></div>`;
  expect(unread(markup, '.info')).toBe(markup);
});

test('removes a hidden overlay with the picture and the caption that are beside it', () => {
  const words = 'The boat leaves the quay at dusk';
  const image = `<img src="https://x.test/a.jpg" alt="${words}">`;
  const layer = `<div class="layer">${image}<p>${words}</p><a>X CLOSE</a></div>`;
  const shown = `<a>${image}</a><div>${words}</div>`;
  expect(unread(`${STORY}<div>${shown}${layer}</div>`, '.layer')).toBe(
    `${STORY}<div>${shown}</div>`,
  );
});

test('removes text only for screen readers', () => {
  expect(
    unread(`${STORY}<p>The <a href="/x">port<span class="sr-only"> (new tab)</span></a></p>`),
  ).toBe(`${STORY}<p>The <a href="/x">port</a></p>`);
});

test('keeps text that a utility class hides at one screen width only', () => {
  const line = `<p class="md:sr-only not-sr-only">${'The tide comes in. '.repeat(5)}</p>`;
  expect(unread(STORY + line)).toBe(STORY + line);
});

test('keeps a picture with its caption inside a button', () => {
  expect(
    unread(
      `${STORY}<button><img src="https://x.test/a.jpg"><figcaption>The pier</figcaption></button>`,
    ),
  ).toBe(`${STORY}<img src="https://x.test/a.jpg"><figcaption>The pier</figcaption>`);
});

test('keeps a picture inside a button without the button', () => {
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
])('removes %s', (piece) => {
  expect(furnished(STORY + piece)).toBe(STORY);
});

test.each([
  [
    'a name that only contains such a word',
    '<div class="shareholder-meeting"><p>They met.</p></div>',
  ],
  ['the headline', '<div class="article-tools"><h1>Ferries are back</h1></div>'],
])('keeps %s', (_what, piece) => {
  expect(furnished(STORY + piece)).toBe(STORY + piece);
});

test.each([
  '<div class="promo"><figure><img><figcaption>The pier</figcaption></figure></div>',
  '<figure><img><figcaption>The pier</figcaption><span class="copyright">Ada Brook</span></figure>',
  '<div class="slideshow popup"><span><img><p class="photo-caption">The pier</p></span>1 / 3</div>',
])('keeps a captioned picture with hardly any other text: %s', (piece) => {
  expect(furnished(STORY + piece)).toContain('<figcaption>The pier');
});

test('removes a captioned picture in a box of other stories', () => {
  const box = `<div class="related"><figure><img><figcaption>The pier</figcaption></figure><p>${'Another story of the quay. '.repeat(4)}</p></div>`;
  expect(furnished(STORY + box)).toBe(STORY);
});

test('keeps elements with names that the page also gives to paragraphs', () => {
  const markup = `<h2 class="paywall">Ropes</h2><p class="paywall">${'The boat leaves. '.repeat(9)}</p><ul class="paywall"><li>One</li></ul>`;
  expect(furnished(STORY + markup)).toBe(STORY + markup);
});

test('removes an article in an article if it is named as a teaser, and keeps the outer one', () => {
  const teaser = '<article class="recommended"><a href="/x">Another story</a></article>';
  expect(furnished(`<article class="promo">${STORY}${teaser}</article>`)).toBe(
    `<article class="promo">${STORY}</article>`,
  );
});

test('keeps quoted posts and the marked body, whatever is around them', () => {
  for (const piece of [
    '<div class="social-embed"><blockquote class="a-tweet">Boats!</blockquote></div>',
    '<div class="print"><div itemprop="articleBody"><p>The boat leaves.</p></div></div>',
  ]) {
    expect(furnished(STORY + piece)).toBe(STORY + piece);
  }
});

test('removes comments below a text, but not the posts of a thread that are named like them', () => {
  const post =
    '<div class="comment"><p>The boat leaves at nine, and whoever is late waits for the tide.</p></div>';
  const posts = `<div class="thread">${post.repeat(8)}</div>`;
  expect(furnished(STORY + posts)).toBe(`${STORY}<div class="thread"></div>`);
  expect(furnished(`<h1>When do the boats leave?</h1>${posts}`)).toContain(posts);
});

test('removes a teaser with its picture', () => {
  const teaser =
    '<div class="related"><a href="/x"><img alt="Other news"><b>Other news</b></a></div>';
  expect(furnished(STORY + teaser)).toBe(STORY);
});

test('keeps a container with most of the text, whatever its name', () => {
  const markup = `<div class="has-comments sidebar">${STORY}</div>`;
  expect(furnished(markup)).toBe(markup);
});

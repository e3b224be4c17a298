import { expect, test } from 'vitest';
import { bodyOf, copyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
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

test('a picture inside a button stays, the button goes', () => {
  expect(
    unread(`${STORY}<button><img src="https://x.test/a.jpg"></button><button>Share</button>`),
  ).toBe(`${STORY}<img src="https://x.test/a.jpg">`);
});

const furnished = (markup: string): string => {
  const body = bodyOf(markup);
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
  [
    'a captioned picture',
    '<div class="promo"><figure><img><figcaption>The pier</figcaption></figure></div>',
  ],
  [
    'a picture with a caption by class',
    '<div class="social"><img><p class="photo-caption">The pier</p></div>',
  ],
  ['a picture’s credit', '<figure><img><span class="copyright">Ada Brook</span></figure>'],
])('%s stays', (_what, piece) => {
  expect(furnished(STORY + piece)).toBe(STORY + piece);
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

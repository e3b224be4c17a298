import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentOf, INLINE_LAYOUT } from '@/tests/support/documents';
import { extractArticle } from '@/utils/extraction/extract-article';

const line = (words: string) =>
  `<p>${words}, and the keeper who turns it each evening writes the height of the water in a book that nobody else may hold.</p>`;
const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => line(`Line ${at}`)).join('');
const CUT =
  '<p>On the seventh evening the wheel stood still, and the keeper went down to see what had…</p>';
const NOT_FREE = (more = '') =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The wheel","isAccessibleForFree":"False"${more}}</script>`;
const offer = (text: string) => `<div class="offer"><h3>${text}</h3><p>One coin a week.</p></div>`;

const pageOf = (text: string, { head = '', after = '' } = {}) =>
  `<html lang="en"><head><title>The wheel | Pond Post</title>${head}<meta property="og:type" content="article"></head>
  <body><main><article><h1>The wheel</h1><div class="text">${text}</div></article></main>${after}</body></html>`;

function extract(markup: string, page = documentOf(markup)) {
  const world = { url: 'https://news.test/wheel.html', now: new Date(0), clock: () => 0 };
  const { result } = extractArticle(page, { ...world, layout: INLINE_LAYOUT }, { force: false });
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}
const partialOf = (markup: string) => extract(markup).partial;

describe('a preview', () => {
  test.each([
    [
      'a page that is not free and whose text breaks off',
      pageOf(numbered(3) + CUT, { head: NOT_FREE() }),
    ],
    [
      'a page that is not free, with an offer after the text',
      pageOf(numbered(40) + offer('Subscribe to continue reading'), { head: NOT_FREE() }),
    ],
    [
      'a page that is not free and states more words',
      pageOf(numbered(5), { head: NOT_FREE(',"wordCount":900') }),
    ],
    [
      'a page of which only a part is not free',
      pageOf(numbered(3) + CUT, {
        head: NOT_FREE().replace(
          '"isAccessibleForFree":"False"',
          '"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".rest"}',
        ),
      }),
    ],
    [
      'the same in markup',
      pageOf(`<meta itemprop="isAccessibleForFree" content="False">${numbered(3)}${CUT}`),
    ],
    [
      'a locked page',
      pageOf(numbered(3) + CUT, {
        head: '<meta property="article:content_tier" content="locked">',
      }),
    ],
    [
      'a short text before an offer',
      pageOf(numbered(4) + offer('This article is for subscribers')),
    ],
    [
      'a short text before an offer in a box that is named so',
      pageOf(numbered(4), {
        after: '<div class="paywall"><p>To read the full story</p><a href="/x">Subscribe</a></div>',
      }),
    ],
    [
      'a short text before an offer with a form',
      pageOf(numbered(4), {
        after: `<div class="paywall-login"><div><header><h2><span>Register</span> <span>to keep reading</span></h2></header><form><label>Name <input></label>${'<p>Your name is shown beside your letters to the editor.</p>'.repeat(20)}</form></div></div>`,
      }),
    ],
    [
      'a long text that breaks off before an offer',
      pageOf(numbered(45) + CUT + offer('Log in to keep reading')),
    ],
    [
      'an offer with small print below',
      pageOf(numbered(8) + offer('Sign in to read the full story') + line('Whoever signs in')),
    ],
  ])('is %s', (_what, markup) => {
    expect(partialOf(markup)).toBe('preview');
  });

  test.each([
    'Bitte nicht',
    'Dieser Artikel ist exklusiv für Abonnenten',
    'Jetzt weiterlesen mit Pondpost Plus',
    'Kostenlos registrieren und weiterlesen',
    'La suite est réservée à nos abonnés',
    'Il vous reste 82 % de cet article à lire',
    'Suscríbete para seguir leyendo',
    'Questo articolo è riservato agli abbonati',
    'Conteúdo exclusivo para assinantes',
    'Logg inn for å lese hele saken',
    'Dit artikel is exclusief voor abonnees',
    'Подпишитесь, чтобы читать дальше',
    'ログインして続きを読む',
    '이 기사는 유료 구독자에게만 제공됩니다',
    '登录后阅读全文',
  ])('is named in the page’s language: “%s”', (text) => {
    const expected = text === 'Bitte nicht' ? undefined : 'preview';
    expect(partialOf(pageOf(numbered(4) + offer(text)))).toBe(expected);
  });
});

test.each([
  [
    'a whole text of a page that is not free, as subscribers see it',
    pageOf(numbered(9), { head: NOT_FREE(',"wordCount":190') }),
  ],
  ['a newsletter box', pageOf(numbered(5) + offer('Subscribe to our newsletter'))],
  ['a request to log in for comments', pageOf(numbered(5) + offer('Log in to comment'))],
  ['an account of the reader', pageOf(numbered(5) + offer('Already a subscriber? Sign in'))],
  ['a box for members', pageOf(numbered(5) + offer('Become a member to access our archive'))],
  ['a long text before an offer', pageOf(numbered(60) + offer('Subscribe to continue reading'))],
  ['an offer above the text', pageOf(offer('Subscribe to continue reading') + numbered(6))],
  [
    'an offer that the page hides',
    pageOf(
      `${numbered(5)}<div style="display:none">${offer('Subscribe to continue reading')}</div>`,
    ),
  ],
  [
    'an offer far below',
    pageOf(numbered(5), {
      after: `${'<p>Weather</p>'.repeat(9)}${offer('Subscribe to continue reading')}`,
    }),
  ],
  ['a text that ends in an ellipsis', pageOf(numbered(5) + CUT)],
  [
    'a text that mentions an offer',
    pageOf(numbered(3) + line('Subscribe to continue reading, said the sign') + numbered(6)),
  ],
  [
    'placeholders elsewhere',
    pageOf(numbered(6), { after: '<aside><div class="skeleton"></div></aside>' }),
  ],
  ['the placeholder of an advertisement', pageOf(`${numbered(6)}<div class="ad skeleton"></div>`)],
])('%s is no sign of a part', (_what, markup) => {
  expect(partialOf(markup)).toBeUndefined();
});

describe('a page that is loading', () => {
  test.each([
    ['placeholders after the text', `${numbered(5)}<div class="text-skeleton"></div>`],
    ['a busy place', `<div aria-busy="true">${numbered(5)}</div>`],
  ])('has %s', (_what, text) => {
    expect(partialOf(pageOf(text))).toBe('loading');
  });

  test('is one that the browser is still reading', () => {
    const page = documentOf(pageOf(numbered(6)));
    Object.defineProperty(page, 'readyState', { value: 'loading' });
    expect(extract('', page).partial).toBe('loading');
  });

  test('may have hidden placeholders when it is done', () => {
    const text = `${numbered(5)}<div style="display:none"><div class="skeleton"></div></div>`;
    expect(partialOf(pageOf(text))).toBeUndefined();
  });
});

describe('what a page hides', () => {
  const rest = numbered(12).replaceAll('Line', 'Rest');
  const hidden = `${numbered(3)}<div style="display:none">${rest}</div>`;

  const wall = offer('Subscribe to continue reading');

  test('stays hidden if the page says that its article is not free, and asks to subscribe: a preview', () => {
    const article = extract(pageOf(hidden + wall, { head: NOT_FREE() }));
    expect(article.text).toContain('Line 2');
    expect(article.text).not.toContain('Rest');
    expect(JSON.stringify(article)).not.toContain('Rest');
    expect(article.partial).toBe('preview');
  });

  test('is no sign of a part if it only repeats the text, for machines', () => {
    const all = numbered(9);
    const text = `${all}<div style="display:none">${all}</div>`;
    expect(partialOf(pageOf(text, { head: NOT_FREE() }))).toBeUndefined();
  });

  describe('by clipping it', () => {
    /** Each line of the rest lies below a box of 200 CSS pixels. */
    beforeEach(() => {
      vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
        this: Element,
      ) {
        const isRest = this.localName === 'p' && this.textContent?.startsWith('Rest');
        return new DOMRect(0, isRest ? 300 : 0, 600, 200);
      });
    });
    afterEach(() => vi.restoreAllMocks());

    const clipped = `<div style="overflow-y:hidden">${numbered(3)}${rest}</div>`;

    test('stays there below a wall: a preview', () => {
      const article = extract(pageOf(clipped + wall, { head: NOT_FREE() }));
      expect(article.text).toContain('Line 2');
      expect(JSON.stringify(article)).not.toContain('Rest');
      expect(article.partial).toBe('preview');
    });

    test('is in the article of a free page, and of one without a wall', () => {
      expect(extract(pageOf(clipped + wall)).text).toContain('Rest');
      expect(extract(pageOf(clipped, { head: NOT_FREE() })).text).toContain('Rest');
    });
  });

  test('stays hidden even if its paragraphs are hidden one by one', () => {
    const each = numbered(3) + rest.replaceAll('<p>', '<p style="display:none">') + wall;
    expect(JSON.stringify(extract(pageOf(each, { head: NOT_FREE() })))).not.toContain('Rest');
  });

  test('is in the article if nothing on the page asks for anything: a script would show it', () => {
    expect(extract(pageOf(hidden, { head: NOT_FREE() })).text).toContain('Rest');
  });

  test('is in the article of a free page, which may show it later', () => {
    expect(extract(pageOf(hidden)).text).toContain('Rest');
  });

  test('stays where it is if it is in a script or the structured data', () => {
    const body = `,"articleBody":"${rest.replace(/<[^>]+>/g, ' ').repeat(2)}"`;
    const script = `<script>window.story = ${JSON.stringify(rest).replaceAll('<', '\\u003c')}</script>`;
    const article = extract(pageOf(numbered(2), { head: NOT_FREE(body), after: script }));
    expect(article.text).not.toContain('Rest');
    expect(extract(pageOf(numbered(2), { after: script })).text).toContain('Rest');
  });
});

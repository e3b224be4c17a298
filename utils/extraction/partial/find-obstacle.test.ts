import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { findObstacle } from './find-obstacle';

const REQUEST =
  '<p>We and our 412 partners store cookies on your device.</p><button>Accept all</button><button>Settings</button>';
const STORY = `<p>${'The boat leaves at twenty past nine. '.repeat(30)}</p>`;

function pageOf(body: string, head = ''): Document {
  const page = documentOf(`<head>${head}</head><body>${body}</body>`);
  Object.defineProperty(page, 'readyState', { value: 'complete', configurable: true });
  return page;
}

test.each([
  ['a dialog', `<div role="dialog">${REQUEST}</div><p>Pond Post</p>`],
  ['a box that is named so', `<div id="consent-layer">${REQUEST}</div>`],
  ['a page of its own', `<h1>Pond Post</h1>${REQUEST}`],
  [
    'a German one',
    '<div class="cookie-wall"><p>Wir bitten um Ihre Einwilligung.</p><a href="#">Alle akzeptieren</a></div>',
  ],
  ['a Korean one', '<h1>연못</h1><p>쿠키를 사용합니다.</p><button>모두 동의</button>'],
])('a page with little besides a request for consent asks first: %s', (_what, body) => {
  expect(findObstacle(pageOf(body))).toBe('consent');
});

test.each([
  ['text besides the request', `<div class="cookie-banner">${REQUEST}</div>${STORY}`],
  ['no button that agrees', '<p>This site uses cookies.</p><button>Search</button>'],
  ['nothing at all', ''],
])('a page with %s does not', (_what, body) => {
  expect(findObstacle(pageOf(body))).toBeUndefined();
});

test('a page is loading until it is complete, or while it shows placeholders', () => {
  const page = pageOf('<p>Pond Post</p>');
  Object.defineProperty(page, 'readyState', { value: 'interactive' });
  expect(findObstacle(page)).toBe('loading');
  expect(findObstacle(pageOf('<main aria-busy="true"></main>'))).toBe('loading');
  const lines = '<div class="skeleton-line"></div>';
  expect(findObstacle(pageOf(lines.repeat(3)))).toBe('loading');
  expect(findObstacle(pageOf(lines))).toBeUndefined();
});

test('a page may say that its article is not free', () => {
  const data = '<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>';
  expect(findObstacle(pageOf('<p>Members only.</p>', data))).toBe('preview');
  expect(findObstacle(pageOf('<p>Hello.</p>', data.replace('False', 'True')))).toBeUndefined();
});

import { expect, test } from 'vitest';
import { isWebPage } from './is-web-page';

const PAGE =
  '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Boat</title></head><body><p>The boat leaves.</p></body></html>';

test.each([
  ['text/html', PAGE, true],
  ['application/xhtml+xml', PAGE, true],
  ['application/xml', PAGE, true],
  ['text/xml', PAGE, true],
  ['text/xml', '<rss><channel><title>The boat</title></channel></rss>', false],
  ['text/xml', '<html xmlns="http://www.w3.org/1999/xhtml"><body>In a viewer</body></html>', false],
  ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', false],
] as const)('%s of %s', (type, markup, isPage) => {
  expect(isWebPage(new DOMParser().parseFromString(markup, type))).toBe(isPage);
});

test('a text or a picture that the browser puts into a page of its own is none', () => {
  for (const contentType of ['text/plain', 'image/png', 'application/pdf', 'application/json']) {
    expect(isWebPage({ contentType, body: document.body, title: 'a' } as Document)).toBe(false);
  }
});

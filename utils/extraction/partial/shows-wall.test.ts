import { expect, test } from 'vitest';
import { showsWall } from './shows-wall';

function shows(markup: string): boolean {
  document.body.innerHTML = markup;
  return showsWall(document.body, new Set(document.querySelectorAll('[hidden]')));
}

test.each([
  ['a line that asks to subscribe', '<p>A</p><div><p>Subscribe to continue reading</p></div>'],
  ['a named element with text', '<div class="site-paywall"><p>Two weeks for nothing</p></div>'],
  ['a frame in an element of such a name', '<div id="tp-container-x"><iframe></iframe></div>'],
])('%s shows that the rest is for subscribers', (_what, markup) => {
  expect(shows(markup)).toBe(true);
});

test.each([
  ['an empty element of that name', '<div id="paywall_container"></div><p>A</p>'],
  ['a request that the page hides', '<div hidden><p>Subscribe to continue reading</p></div>'],
  [
    'a text that only begins like a request',
    `<p>Subscribe to continue reading ${'on the pond '.repeat(30)}</p>`,
  ],
  ['an offer of a newsletter', '<p>Subscribe to our newsletter</p>'],
])('%s does not', (_what, markup) => {
  expect(shows(markup)).toBe(false);
});

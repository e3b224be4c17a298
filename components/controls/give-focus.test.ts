// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { forgetGivenFocus, giveFocus } from './give-focus';

function makeScroller(): HTMLElement {
  const scroller = document.createElement('main');
  scroller.tabIndex = 0;
  document.body.replaceChildren(scroller);
  return scroller;
}

test('focuses the scroller and marks the focus as given', () => {
  const scroller = makeScroller();
  giveFocus(scroller);
  expect(document.activeElement).toBe(scroller);
  expect(scroller.dataset).toHaveProperty('givenFocus');
});

test('a focus that a person moves there later is not marked', () => {
  const scroller = makeScroller();
  giveFocus(scroller);
  forgetGivenFocus({ currentTarget: scroller });
  expect(scroller.dataset).not.toHaveProperty('givenFocus');
});

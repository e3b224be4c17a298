// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { forgetGivenFocus, giveFocus, returnFocus } from './give-focus';

function makeScroller(): HTMLElement {
  const scroller = document.createElement('main');
  scroller.tabIndex = 0;
  scroller.dataset['scroller'] = '';
  document.body.replaceChildren(scroller);
  return scroller;
}

test('focuses the scroller and marks the focus as given', () => {
  const scroller = makeScroller();
  giveFocus(scroller);
  expect(document.activeElement).toBe(scroller);
  expect(scroller.dataset).toHaveProperty('givenFocus');
});

test('a focus that the user moves there later is not marked', () => {
  const scroller = makeScroller();
  giveFocus(scroller);
  forgetGivenFocus({ currentTarget: scroller });
  expect(scroller.dataset).not.toHaveProperty('givenFocus');
});

test('a focus that returns is marked on the scroller, and nowhere else', () => {
  const scroller = makeScroller();
  const button = document.createElement('button');
  scroller.append(button);
  returnFocus(scroller);
  expect(document.activeElement).toBe(scroller);
  expect(scroller.dataset).toHaveProperty('givenFocus');
  returnFocus(button);
  expect(document.activeElement).toBe(button);
  expect(button.dataset).not.toHaveProperty('givenFocus');
});

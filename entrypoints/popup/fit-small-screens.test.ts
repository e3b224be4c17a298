import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fitSmallScreens } from './fit-small-screens';

const root = document.documentElement;
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  root.removeAttribute('data-narrow');
  root.removeAttribute('style');
});

/** Gives the window a size, and its document the size that the popup asks for. */
function openIn(width: number, height: number): void {
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', height);
  vi.spyOn(root, 'scrollWidth', 'get').mockReturnValue(480);
  vi.spyOn(root, 'scrollHeight', 'get').mockReturnValue(600);
  stop = fitSmallScreens(window);
  vi.runAllTimers();
}

test('in a window of its own size, the popup stays as it is', () => {
  openIn(480, 600);
  expect(root.hasAttribute('data-narrow')).toBe(false);
  expect(root.getAttribute('style')).toBeNull();
});

test('in a smaller window, the popup has its size, and says that it is narrow', () => {
  openIn(360, 500);
  expect(root.hasAttribute('data-narrow')).toBe(true);
  expect(root.style.getPropertyValue('--popup-width')).toBe('360px');
  expect(root.style.getPropertyValue('--popup-height')).toBe('500px');
});

test('a window that becomes wide is no longer narrow', () => {
  openIn(360, 700);
  vi.stubGlobal('innerWidth', 480);
  window.dispatchEvent(new Event('resize'));
  vi.runAllTimers();
  expect(root.hasAttribute('data-narrow')).toBe(false);
});

test('the size that a popup has while the browser still measures it is ignored', () => {
  openIn(25, 25);
  expect(root.hasAttribute('data-narrow')).toBe(false);
  expect(root.getAttribute('style')).toBeNull();
});

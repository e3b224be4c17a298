import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paintScrollBar } from './paint-scroll-bar';

/** jsdom has no constructed style sheets. */
class FakeSheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

let widths: number[] = [];

beforeEach(() => {
  Object.defineProperty(document, 'adoptedStyleSheets', {
    value: [],
    writable: true,
    configurable: true,
  });
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockImplementation(
    () => widths.shift() ?? 800,
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  widths = [];
});

const sheets = () => document.adoptedStyleSheets.map((sheet) => String(Reflect.get(sheet, 'text')));

test('the scroll bar takes the colour until it is restored', () => {
  const bar = paintScrollBar(document);
  bar.paint('rgb(1, 2, 3)');
  expect(sheets()).toHaveLength(1);
  expect(sheets()[0]).toContain('scrollbar-color: rgb(1, 2, 3) rgb(1, 2, 3) !important');
  bar.paint('rgb(4, 5, 6)');
  expect(sheets()).toHaveLength(1);
  expect(sheets()[0]).toContain('rgb(4, 5, 6)');
  bar.restore();
  expect(sheets()).toEqual([]);
});

test('nothing stays painted where painting makes the page narrower or wider', () => {
  widths = [800, 785];
  paintScrollBar(document).paint('rgb(1, 2, 3)');
  expect(sheets()).toEqual([]);
});

test('does nothing where the browser does not allow style sheets', () => {
  vi.stubGlobal('CSSStyleSheet', undefined);
  paintScrollBar(document).paint('rgb(1, 2, 3)');
  expect(sheets()).toEqual([]);
});

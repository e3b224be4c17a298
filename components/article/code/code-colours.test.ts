import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CodeToken } from '@/utils/reader/code/code-token';
import { colourCode } from './code-colours';

const CODE = '<pre data-language="js">let a</pre>';
const TOKENS: CodeToken[] = [{ start: 0, end: 3, kind: 'keyword' }];

/** A document with a window. */
function bodyOf(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return document.body;
}

// The test environment has no highlights of its own.
const highlights = new Map<string, Set<unknown>>();
beforeEach(() => {
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('StaticRange', class {});
});
afterEach(() => {
  highlights.clear();
  vi.unstubAllGlobals();
});
const coloured = () => highlights.get('lectern-code-keyword')?.size ?? 0;

test('code blocks are coloured, and the colours can be removed', async () => {
  const remove = await colourCode(bodyOf(CODE.repeat(3)), async () => () => TOKENS);
  expect(coloured()).toBe(3);
  remove();
  expect(highlights.size).toBe(0);
});

test('code that takes long to colour does not block the page', async () => {
  const body = bodyOf(CODE.repeat(3));
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  let wasPaused = false;
  setTimeout(() => {
    wasPaused = true;
  });
  const paused: boolean[] = [];
  await colourCode(body, async () => () => {
    paused.push(wasPaused);
    now.mockReturnValue(performance.now() + 1_000);
    return TOKENS;
  });
  now.mockRestore();
  expect(paused).toEqual([false, true, true]);
});

test('code of an article that is no longer shown is not coloured', async () => {
  const body = bodyOf(CODE);
  const highlight = vi.fn(() => TOKENS);
  await colourCode(body, async () => {
    body.replaceChildren();
    return highlight;
  });
  expect(highlight).not.toHaveBeenCalled();
});

import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import type { ReadingParts } from '@/utils/extraction/reading-parts';
import { createHelperLoaders } from './load-helpers';

type Globals = Parameters<typeof createHelperLoaders>[3];

// The loaders only pass these on.
const PARTS = { name: 'parts' } as unknown as ReadingParts;
const HIGHLIGHT = () => [];

function makeLoaders(inject: (globals: NonNullable<Globals>) => void, page = document) {
  // Nothing is defined before a helper is injected.
  const globals = {} as NonNullable<Globals>;
  const loadHelper = vi.fn(async () => inject(globals));
  return { load: createHelperLoaders({ loadHelper }, PARTS, page, globals), loadHelper, globals };
}

test('a helper is injected on its first use only', async () => {
  const { load, loadHelper } = makeLoaders((globals) => {
    globals.lecternHighlightCode = HIGHLIGHT;
  });
  expect(await load.highlighter()).toBe(HIGHLIGHT);
  expect(await load.highlighter()).toBe(HIGHLIGHT);
  expect(loadHelper.mock.calls).toEqual([['highlighter']]);
});

test('a helper whose script did not run is an error', async () => {
  const { load } = makeLoaders(() => undefined);
  await expect(load.readingAids()).rejects.toThrow('reading-aids');
});

test('correcting gets the functions of the reader, only while it loads', async () => {
  let during: unknown;
  const { load, globals } = makeLoaders((scope) => {
    during = scope.lecternReadingParts;
    // Only its presence matters.
    scope.lecternCorrectionParts = {} as NonNullable<typeof scope.lecternCorrectionParts>;
  });
  await load.corrections();
  expect(during).toBe(PARTS);
  expect(globals.lecternReadingParts).toBeUndefined();
});

test('the functions are taken back when the functions for corrections cannot be loaded', async () => {
  const { load, globals } = makeLoaders(() => {
    throw new Error('gone');
  });
  await expect(load.corrections()).rejects.toThrow('gone');
  expect(globals.lecternReadingParts).toBeUndefined();
});

test('a page without numbered links loads no helper for further pages', async () => {
  const page = document.implementation.createHTMLDocument();
  const { load, loadHelper } = makeLoaders(() => undefined, page);
  expect(await load.furtherPages(makeArticle())).toBeNull();
  expect(loadHelper).not.toHaveBeenCalled();
});

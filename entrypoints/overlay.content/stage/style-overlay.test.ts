import { afterEach, expect, test, vi } from 'vitest';
import { BUNDLED_FONTS } from '@/utils/reader/look/bundled-fonts';
import { requestFonts, styleOverlay } from './style-overlay';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Replaces the fonts of the document, which the environment lacks, and returns those that were added. */
function replaceFonts(): string[] {
  const added: string[] = [];
  vi.stubGlobal(
    'FontFace',
    class {
      constructor(readonly family: string) {}
      async load() {
        return this;
      }
    },
  );
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { add: ({ family }: { family: string }) => added.push(family) },
  });
  return added;
}

test('what the first paint does not need is added at once, when the last file is there', async () => {
  vi.useFakeTimers();
  const added = replaceFonts();
  const ready: (() => void)[] = [];
  let waits = false;
  const readFont = vi.fn(
    () =>
      new Promise<string>((resolve) => {
        if (waits) ready.push(() => resolve('bG8='));
        else resolve('bG8=');
      }),
  );
  await styleOverlay(document, requestFonts({ readFont }));
  const first = added.length;
  expect(first).toBeGreaterThan(0);

  waits = true;
  await vi.advanceTimersByTimeAsync(1_000);
  const last = ready.pop();
  for (const send of ready) send();
  await vi.advanceTimersByTimeAsync(1);
  expect(added).toHaveLength(first);
  last?.();
  await vi.advanceTimersByTimeAsync(1);
  const latin = BUNDLED_FONTS.filter(({ script }) => script === 'latin');
  expect(added).toHaveLength(latin.length);
});

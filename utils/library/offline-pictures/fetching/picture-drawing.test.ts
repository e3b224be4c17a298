// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LONGEST_SIDE } from '../estimate-pictures';
import { browserDrawing } from './picture-drawing';

const close = vi.fn();
let size = { width: 4_000, height: 2_000 };
let drawn = new Blob();
const sizes: [number, number][] = [];

class FakeCanvas {
  constructor(width: number, height: number) {
    sizes.push([width, height]);
  }
  getContext() {
    return { drawImage: () => undefined };
  }
  async convertToBlob(): Promise<Blob> {
    return drawn;
  }
}

beforeEach(() => {
  size = { width: 4_000, height: 2_000 };
  sizes.length = 0;
  close.mockClear();
  vi.stubGlobal(
    'createImageBitmap',
    vi.fn(async () => ({ ...size, close })),
  );
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
});
afterEach(() => vi.unstubAllGlobals());

const blobOf = (bytes: number, type: string) => new Blob(['x'.repeat(bytes)], { type });
const PICTURE = blobOf(100, 'image/jpeg');

test('a picture is resized if that makes its file smaller, and else stays', async () => {
  drawn = blobOf(60, 'image/webp');
  expect(await browserDrawing.makeSmaller(PICTURE)).toBe(drawn);
  expect(sizes).toEqual([[LONGEST_SIDE, LONGEST_SIDE / 2]]);
  drawn = blobOf(100, 'image/webp');
  expect(await browserDrawing.makeSmaller(PICTURE)).toBe(PICTURE);
  expect(close).toHaveBeenCalledTimes(2);
});

test('a picture stays where the browser cannot decode it or encode WebP', async () => {
  drawn = blobOf(60, 'image/png');
  expect(await browserDrawing.makeSmaller(PICTURE)).toBe(PICTURE);
  expect(await browserDrawing.makeThumbnail(PICTURE)).toBeNull();
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('not a picture')));
  expect(await browserDrawing.makeSmaller(PICTURE)).toBe(PICTURE);
});

test('a thumbnail fits into its box, is never enlarged, and has at least one pixel', async () => {
  drawn = blobOf(60, 'image/webp');
  for (const [width, height] of [
    [4_000, 2_000],
    [100, 50],
    [30_000, 10],
  ] as const) {
    size = { width, height };
    expect(await browserDrawing.makeThumbnail(PICTURE)).toBe(drawn);
  }
  expect(sizes).toEqual([
    [264, 132],
    [100, 50],
    [264, 1],
  ]);
});

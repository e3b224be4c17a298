// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BUNDLED_FONTS } from '@/utils/reader/look/bundled-fonts';
import { readFont } from './read-font';

const files = new Map(BUNDLED_FONTS.map(({ name }) => [`/fonts/${name}.woff2`, name]));
const fetchFile = vi.fn(async (path: string) => {
  const file = files.get(path);
  if (file === undefined) throw new TypeError('Failed to fetch');
  return new Response(file);
});

beforeEach(() => vi.stubGlobal('fetch', fetchFile));
afterEach(() => {
  vi.unstubAllGlobals();
  fetchFile.mockClear();
});

test('every bundled font is read, as base64', async () => {
  for (const { name } of BUNDLED_FONTS) expect(await readFont(name)).toBe(btoa(name));
});

test('returns null for an unknown name', async () => {
  expect(await readFont('courier')).toBeNull();
});

test.each(['../background', 'a/b', 'inter-normal.woff2?', ''])(
  'nothing is requested for %j, which leads elsewhere',
  async (name) => {
    expect(await readFont(name)).toBeNull();
    expect(fetchFile).not.toHaveBeenCalled();
  },
);

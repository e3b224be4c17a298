// @vitest-environment node
import { expect, test } from 'vitest';

const SOURCES = import.meta.glob<string>(['./*.ts', '!./*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('no particle follows a closing quotation mark: browsers break lines between them', () => {
  const found = Object.entries(SOURCES).flatMap(([path, source]) =>
    [...source.matchAll(/.{0,12}[’”]\p{Script=Hangul}.{0,6}/gu)].map(
      ([words]) => `${path}: ${words}`,
    ),
  );
  expect(found).toEqual([]);
});

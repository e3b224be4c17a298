import { expect, test, vi } from 'vitest';
import { hasMoreTextThan, squeezeText } from './squeeze-text';

test('collapses white space and trims the ends', () => {
  expect(squeezeText('  a\n\tb\u00a0\u00a0c\u200b ')).toBe('a b c');
  expect(squeezeText(undefined)).toBe('');
});

test('white space does not count as text, however much there is between two words', () => {
  const { body } = new DOMParser().parseFromString(
    `<p>lo${' '.repeat(15_000)}mi</p><div>${'lo mi ren '.repeat(10_000)}</div>`,
    'text/html',
  );
  const [few, many] = body.children;
  expect(few && hasMoreTextThan(few, 4)).toBe(true);
  expect(few && hasMoreTextThan(few, 5)).toBe(false);
  expect(many && hasMoreTextThan(many, 160)).toBe(true);
  expect(many && hasMoreTextThan(many, 200_000)).toBe(false);
});

test('a long text is not squeezed only to know that it is long', () => {
  const { body } = new DOMParser().parseFromString(`<p>${'lo  '.repeat(50_000)}`, 'text/html');
  const replace = vi.spyOn(String.prototype, 'replace');
  expect(hasMoreTextThan(body, 160)).toBe(true);
  expect(replace).not.toHaveBeenCalled();
  replace.mockRestore();
});

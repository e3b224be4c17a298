import { expect, test } from 'vitest';
import { divideLong } from './divide-long';

function divide(html: string): Element[] {
  const fragment = document.createRange().createContextualFragment(html);
  const before = fragment.textContent;
  divideLong(fragment);
  expect(fragment.textContent).toBe(before);
  return [...fragment.children];
}

test('an article is divided into parts that state their length, the first one short', () => {
  const [first, ...others] = divide('<p>Four tides a day.</p>'.repeat(326));
  expect(first?.childElementCount).toBe(6);
  expect(others).toHaveLength(20);
  for (const part of others) {
    expect(part.childElementCount).toBe(16);
    expect(part.getAttribute('style')).toContain('--letters: 272; --blocks: 16');
  }
});

test('a heading stays with what follows it', () => {
  const parts = divide(`${'<p>a</p>'.repeat(5)}<h2>Tides</h2>${'<p>b</p>'.repeat(200)}`);
  expect(parts[0]?.children[5]?.localName).toBe('h2');
  expect(parts[0]?.childElementCount).toBe(7);
});

test('a short article is not divided', () => {
  expect(divide('<p>a</p>'.repeat(12)).map(({ localName }) => localName)).not.toContain('div');
});

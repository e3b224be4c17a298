import { expect, test } from 'vitest';
import { divideIntoParts } from './divide-into-parts';

function divide(html: string): Element[] {
  const fragment = document.createRange().createContextualFragment(html);
  const before = fragment.textContent;
  divideIntoParts(fragment);
  expect(fragment.textContent).toBe(before);
  return [...fragment.children];
}

test('a long article is divided into parts that state their length', () => {
  const parts = divide('<p>Four tides a day.</p>'.repeat(320));
  expect(parts).toHaveLength(20);
  for (const part of parts) {
    expect(part.childElementCount).toBe(16);
    expect(part.getAttribute('style')).toContain('--characters: 272; --blocks: 16');
  }
});

test('a heading stays with what follows it', () => {
  const parts = divide(`${'<p>a</p>'.repeat(15)}<h2>Tides</h2>${'<p>b</p>'.repeat(200)}`);
  expect(parts[0]?.lastElementChild?.localName).toBe('p');
  expect(parts[0]?.children[15]?.localName).toBe('h2');
  expect(parts[0]?.childElementCount).toBe(17);
});

test('a short article is not divided', () => {
  expect(divide('<p>a</p>'.repeat(24)).map(({ localName }) => localName)).not.toContain('div');
});

test('an article of headings is divided too', () => {
  const parts = divide('<h2>Tides</h2>'.repeat(100));
  expect(Math.max(...parts.map(({ childElementCount }) => childElementCount))).toBe(32);
});

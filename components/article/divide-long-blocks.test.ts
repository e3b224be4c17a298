import { expect, test } from 'vitest';
import { divideLongBlocks } from './divide-long-blocks';

const SENTENCE = 'The lamp at Marram Point burns paraffin on most nights. ';

function divide(html: string): { fragment: DocumentFragment; parts: HTMLElement[] } {
  const fragment = document.createRange().createContextualFragment(html);
  const before = fragment.textContent;
  divideLongBlocks(fragment);
  expect(fragment.textContent).toBe(before);
  return { fragment, parts: [...fragment.querySelectorAll<HTMLElement>('[data-part]')] };
}

const longest = (parts: readonly HTMLElement[]) =>
  Math.max(...parts.map(({ textContent }) => textContent?.length ?? 0));

test('a very long paragraph stays one paragraph, in parts that each begin with a sentence', () => {
  const { fragment, parts } = divide(`<p>${SENTENCE.repeat(5_000)}</p>`);
  expect(fragment.children).toHaveLength(1);
  expect(parts.length).toBeGreaterThan(5);
  expect(longest(parts)).toBeLessThanOrEqual(50_000);
  for (const one of parts) expect(one.textContent).toMatch(/^The lamp/);
  expect(parts[0]?.getAttribute('style')).toContain(
    `--characters: ${parts[0]?.textContent?.length}`,
  );
});

test('a long article of ordinary paragraphs is left alone', () => {
  const { parts } = divide(`<p>${SENTENCE.repeat(20)}</p>`.repeat(500));
  expect(parts).toEqual([]);
});

test('text that ends no sentence is divided between words, and between characters where it has no spaces', () => {
  const words = divide(`<p>${'lamp '.repeat(30_000)}</p>`).parts;
  for (const one of words) expect(one.textContent).toMatch(/^lamp.*lamp $/);
  expect(longest(divide(`<p>${'船九点二十分离开码头'.repeat(20_000)}</p>`).parts)).toBe(50_000);
});

test('a pair of surrogates is not cut', () => {
  const { parts } = divide(`<p>a${'𠀋'.repeat(60_000)}</p>`);
  expect(parts.length).toBeGreaterThan(1);
  for (const one of parts) expect(one.textContent?.isWellFormed()).toBe(true);
});

test('a ruby annotation stays with its character', () => {
  const { parts } = divide(`<p><ruby>${`漢<rt>${'か'.repeat(180)}</rt>`.repeat(300)}</ruby></p>`);
  expect(parts.length).toBeGreaterThan(1);
  for (const one of parts) expect(one.innerHTML).toMatch(/^<ruby>漢<rt>.*<\/rt><\/ruby>$/);
});

test('links and emphasis continue in the next part; formulas stay whole', () => {
  const link = divide(
    `<p><a href="https://courier.example/"><em>${SENTENCE.repeat(2_000)}</em></a></p>`,
  );
  for (const one of link.parts)
    expect(one.innerHTML).toMatch(/^<a href="https:\/\/courier.example\/"><em>The.*<\/em><\/a>$/);
  const formula = divide(`<p>${`<math><mi>${'x'.repeat(180)}</mi></math> `.repeat(300)}</p>`);
  expect(formula.parts.length).toBeGreaterThan(1);
  for (const one of formula.parts) expect(one.innerHTML).toMatch(/<\/math> ?$/);
  expect(divide(`<p><math>${`<mi>${'x'.repeat(180)}</mi>`.repeat(300)}</math></p>`).parts).toEqual(
    [],
  );
});

test('only the inline parts of an item are divided, not the blocks in it', () => {
  const { fragment } = divide(
    `<ul><li>${SENTENCE.repeat(2_000)}<p>Tides</p>${SENTENCE.repeat(2_000)}</li></ul>`,
  );
  const item = fragment.querySelector('li');
  const names = [...(item?.children ?? [])].map(({ localName }) => localName);
  expect(names.filter((name) => name === 'p')).toHaveLength(1);
  expect(names.indexOf('p')).toBeGreaterThan(1);
  expect(names.at(-1)).toBe('span');
});

test('text outside of all blocks is divided too', () => {
  expect(divide(SENTENCE.repeat(2_000)).parts.length).toBeGreaterThan(1);
});

test('a block inside of a link stays', () => {
  const { fragment } = divide(
    `<div><a href="https://courier.example/">${SENTENCE.repeat(1_000)}<p>Tides</p></a></div>`,
  );
  expect(fragment.querySelectorAll('p')).toHaveLength(1);
});

test('code is not divided', () => {
  expect(divide(`<pre><code>${SENTENCE.repeat(2_000)}</code></pre>`).parts).toEqual([]);
});

import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { markLanguages } from './mark-languages';

function blocksOf(markup: string) {
  const body = documentOf(markup).body;
  return [...body.querySelectorAll('p')].map((element, index) => {
    const path: Element[] = [];
    for (let up = element.parentElement; up && up !== body; up = up.parentElement) path.push(up);
    return { index, element, path, text: element.textContent ?? '' };
  });
}
const all = new Set([0, 1, 2]);

test('the language around most of the text is that of the article', () => {
  const blocks = blocksOf(
    '<div lang="nl"><p>De sluis ligt droog.</p><p>Iedereen kijkt.</p></div><p lang="en">Dry</p>',
  );
  expect(markLanguages(blocks, all)).toBe('nl');
});

test('a block in a container of another language gets its language; the others get none', () => {
  const blocks = blocksOf(
    '<div lang="nl"><p>De sluis ligt droog, en iedereen kijkt.</p><section lang="fr"><p>Tout est sec.</p></section></div>',
  );
  markLanguages(blocks, all);
  expect(blocks.map(({ element }) => element.getAttribute('lang'))).toEqual([null, 'fr']);
});

test('blocks that are not in the body do not decide', () => {
  const blocks = blocksOf(
    '<p lang="de">Sehr viel Text neben dem Artikel.</p><p lang="sv">Torr</p>',
  );
  expect(markLanguages(blocks, new Set([1]))).toBe('sv');
  expect(markLanguages(blocksOf('<p>Dry</p>'), all)).toBeNull();
});

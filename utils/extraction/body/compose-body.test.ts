import { expect, test } from 'vitest';
import { blocksOf, storyOf } from '@/tests/support/blocks';
import { composeBody } from './compose-body';

const picture = (name: string) => `<figure><img src="/${name}.jpg" width="800"></figure>`;

/** Returns the order of pictures and paragraphs in the composed body. */
function order(markup: string): string {
  const blocks = blocksOf(markup);
  const all = new Set(blocks.map(({ index }) => index));
  const body = composeBody(document, blocks, { body: all, base: 'https://news.test/' });
  return [...body.children]
    .map((part) => part.querySelector('img')?.getAttribute('src')?.slice(1, 2) ?? part.localName)
    .join(' ');
}

test('the slides of a carousel above the text follow the text, except the first', () => {
  const text = `<p>${storyOf('First')}</p>${picture('z')}<p>${storyOf('Last')}</p>`;
  const slides = ['a', 'b', 'c', 'd'].map(picture).join('');
  expect(order(slides + text)).toBe('a p z p b c d');
});

test('a few pictures above the text, and a page of pictures, stay in order', () => {
  expect(order(`${picture('a')}${picture('b')}<p>${storyOf('First')}</p>`)).toBe('a b p');
  expect(order(['a', 'b', 'c', 'd', 'e'].map(picture).join(''))).toBe('a b c d e');
});

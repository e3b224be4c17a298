import { expect, test } from 'vitest';
import { blocksOf, storyOf, textsOf } from '@/tests/support/blocks';
import { SILENT_LOG } from '../extraction-log';
import { dropCards } from './drop-cards';

const STORY = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth']
  .map((one) => `<p>${storyOf(one)}</p>`)
  .join('');
const URL_OF_PAGE = 'https://quay.test/2026/night-boats';

const cardOf = (name: string, href: string) =>
  `<li class="item"><a href="${href}"><img src="https://x.test/${name}.jpg" width="400"></a><div><h3><a href="${href}">The story of the ${name}</a></h3><p>Who keeps the ${name}, and why.</p><p>By Ada Brook</p></div></li>`;

function left(markup: string): number {
  const blocks = blocksOf(`${STORY}<ul>${markup}</ul>`);
  const body = new Set(blocks.keys());
  const texts = textsOf(blocks, dropCards(blocks, body, URL_OF_PAGE, SILENT_LOG));
  return texts.filter((text) => text !== '').length;
}

test('drops boxes side by side that link to other stories with picture and heading', () => {
  expect(left(cardOf('lamp', '/2026/lamp') + cardOf('sluice', '/2026/sluice'))).toBe(6);
});

test('drops cards that are each in an entry of a list', () => {
  const inEntry = (name: string) =>
    cardOf(name, `/2026/${name}`)
      .replace('<li class="item">', '<li><div class="item">')
      .replace('</li>', '</div></li>');
  expect(left(inEntry('lamp') + inEntry('sluice'))).toBe(6);
});

test.each([
  ['one box', cardOf('lamp', '/2026/lamp')],
  [
    'products of other sites',
    ['lamp', 'oar'].map((one) => cardOf(one, `https://shop.test/${one}`)),
  ],
  ['parts of the page', ['lamp', 'oar'].map((one) => cardOf(one, `#${one}`))],
])('keeps %s', (_what, cards) => {
  expect(left([cards].flat().join(''))).toBeGreaterThan(6);
});

test('keeps entries with much text', () => {
  const entry = (name: string) =>
    cardOf(name, `/2026/${name}`).replace('<p>By', `<p>${storyOf(name).repeat(4)}</p><p>By`);
  expect(left(entry('lamp') + entry('sluice'))).toBeGreaterThan(6);
});

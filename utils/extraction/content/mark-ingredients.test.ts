import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { INGREDIENT, markIngredients } from './mark-ingredients';

const STATED = ['2 lemons', '1/2 cup of sea salt', '300 g samphire'];

function marked(markup: string, stated: readonly string[] = STATED): (string | null)[] {
  const body = bodyOf(markup);
  markIngredients(body, stated);
  return [...body.querySelectorAll(INGREDIENT)].map((element) => element.textContent);
}

test('marks the lines that the metadata states, in any typesetting', () => {
  expect(
    marked('<ul><li>2 Lemons</li><li><b>½</b> cup of sea salt</li><li>Serve at dusk</li></ul>'),
  ).toEqual(['2 Lemons', '½ cup of sea salt']);
});

test('marks nothing if the page shows few of them', () => {
  expect(marked('<p>2 lemons</p><p>The boat leaves at nine.</p>')).toEqual([]);
});

test('finds ingredients that the markup itself names', () => {
  expect(marked('<p itemprop="recipeIngredient">1 boat</p>', [])).toEqual(['1 boat']);
});

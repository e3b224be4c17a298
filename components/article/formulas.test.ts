import { expect, test, vi } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { typesetFormulas } from './formulas';

const IN_TEX = '<p>As <math alttext="h_t"><mtext>h_t</mtext></math> says.</p>';

test('a formula in TeX is rendered in place', async () => {
  const body = bodyOf(IN_TEX);
  await typesetFormulas(body, async () => (tex, _isBlock, document) => {
    const drawn = document.createElement('b');
    drawn.append(tex);
    return drawn;
  });
  expect(body.innerHTML).toBe('<p>As <b>h_t</b> says.</p>');
});

test('a formula that cannot be rendered stays in TeX', async () => {
  const body = bodyOf(IN_TEX);
  await typesetFormulas(body, async () => () => null);
  expect(body.innerHTML).toBe(IN_TEX);
});

test('nothing is loaded for an article without TeX', async () => {
  const load = vi.fn();
  await typesetFormulas(bodyOf('<p>a<math alttext="x"><mi>x</mi></math></p>'), load);
  expect(load).not.toHaveBeenCalled();
});

test('formulas of an article that is no longer shown are not rendered', async () => {
  const body = bodyOf(IN_TEX);
  const typeset = vi.fn(() => null);
  await typesetFormulas(body, async () => {
    body.replaceChildren();
    return typeset;
  });
  expect(typeset).not.toHaveBeenCalled();
});

test('the formulas of a paragraph are put in place together, so that it is laid out once', async () => {
  const math = '<math alttext="h"><mtext>h</mtext></math>';
  const body = bodyOf(`<p>${math} and ${math}</p><p>${math}</p>`);
  const placed: number[] = [];
  await typesetFormulas(body, async () => (_tex, _isBlock, document) => {
    placed.push(body.querySelectorAll('b').length);
    return document.createElement('b');
  });
  expect(placed).toEqual([0, 0, 2]);
  expect(body.innerHTML).toBe('<p><b></b> and <b></b></p><p><b></b></p>');
});

test('formulas in other elements of a paragraph belong to it', async () => {
  const math = '<math alttext="h"><mtext>h</mtext></math>';
  const body = bodyOf(`<p><em>${math}</em> and ${math} and <em>${math}</em></p>`);
  const placed: number[] = [];
  await typesetFormulas(body, async () => (_tex, _isBlock, document) => {
    placed.push(body.querySelectorAll('b').length);
    return document.createElement('b');
  });
  expect(placed).toEqual([0, 0, 0]);
  expect(body.innerHTML).toBe('<p><em><b></b></em> and <b></b> and <em><b></b></em></p>');
});

test('of very many formulas in one paragraph, those after the first thousand stay in TeX', async () => {
  const math = '<math alttext="h"><mtext>h</mtext></math> ';
  const body = bodyOf(`<p>${math.repeat(1_001)}</p><p>${math}</p>`);
  const typeset = vi.fn((_tex: string, _isBlock: boolean, document: Document) =>
    document.createElement('b'),
  );
  await typesetFormulas(body, async () => typeset);
  expect(typeset).toHaveBeenCalledTimes(1_001);
  expect(body.querySelectorAll('p:first-child > math')).toHaveLength(1);
  expect(body.querySelectorAll('p:last-child > b')).toHaveLength(1);
});

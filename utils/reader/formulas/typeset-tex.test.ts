import { expect, test } from 'vitest';
import { typesetTex } from './typeset-tex';

const typeset = (tex: string, isBlock = false) => typesetTex(tex, isBlock, document);

test('TeX becomes MathML that keeps its source', () => {
  const formula = typeset('\\frac{h}{t}');
  expect(formula?.getAttribute('alttext')).toBe('\\frac{h}{t}');
  expect(formula?.querySelector('mfrac')?.children).toHaveLength(2);
});

test('a formula on lines of its own is one', () => {
  expect(typeset('Q = V', true)?.getAttribute('display')).toBe('block');
});

test('the output contains only presentation elements', () => {
  const formula = typeset('\\color{red}{\\href{javascript:alert(1)}{x}} \\mathbf{y} \\quad z');
  const names = formula
    ? [...formula.querySelectorAll('*')].flatMap((one) => [...one.attributes])
    : [];
  expect(names.filter(({ name }) => /^(?:href|style|class|on|id)/.test(name))).toEqual([]);
});

test.each([
  ['an open brace', '\\frac{h'],
  ['an unknown macro', '\\tidalrace{h}'],
  ['a macro without an end', '\\def\\a{\\a\\a}\\a'],
])('returns null for %s', (_what, tex) => {
  expect(typeset(tex)).toBeNull();
});

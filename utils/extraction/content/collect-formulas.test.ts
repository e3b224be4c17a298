import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { collectFormulas } from './collect-formulas';

const MATH = '<math><mi>d</mi><mo>=</mo><mi>w</mi></math>';

function collect(markup: string): string {
  const body = bodyOf(markup);
  collectFormulas(body, SILENT_LOG);
  return body.innerHTML;
}

test('a KaTeX formula becomes its MathML, with its TeX, once', () => {
  const drawn =
    '<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>q</mi></mrow><annotation encoding="application/x-tex">q</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">q</span></span>';
  expect(collect(`<p>Let ${drawn} be.</p>`)).toBe(
    '<p>Let <math alttext="q"><mrow><mi>q</mi></mrow></math> be.</p>',
  );
  expect(collect(`<span class="katex-display">${drawn}</span>`)).toContain('display="block"');
});

test('a MathJax 3 formula becomes the MathML for screen readers', () => {
  const drawn = `<mjx-container class="CtxtMenu_Attached_0"><mjx-math aria-hidden="true"><mjx-c></mjx-c></mjx-math><mjx-assistive-mml>${MATH}</mjx-assistive-mml></mjx-container>`;
  expect(collect(`<p>Then ${drawn}.</p>`)).toBe(`<p>Then ${MATH}.</p>`);
});

test('glyphs that only a style sheet draws are read by their code points', () => {
  const drawn =
    '<mjx-container><mjx-math><mjx-mi><mjx-c class="mjx-c1D451 TEX-I"></mjx-c></mjx-mi></mjx-math></mjx-container>';
  expect(collect(drawn)).toBe('<math alttext="d"><mtext>d</mtext></math>');
});

test('a MathJax 2 formula is read from its source, and its rendering is removed', () => {
  expect(
    collect(
      '<p>As <span class="MathJax_Preview">h</span><span class="MathJax"><nobr>h</nobr></span><script type="math/tex">h_4</script> says.</p>',
    ),
  ).toBe('<p>As <math alttext="h_4"><mtext>h_4</mtext></math> says.</p>');
});

test('the picture of a formula is removed beside it and becomes its TeX alone', () => {
  const picture = '<img class="math-fallback" alt="\\frac{h}{t}" src="/f.svg">';
  expect(collect(`<p>So <span><span hidden>${MATH}</span>${picture}</span>, yes.</p>`)).toBe(
    `<p>So ${MATH}, yes.</p>`,
  );
  expect(collect(`<p>So ${picture}.</p>`)).toContain('<mtext>\\frac{h}{t}</mtext>');
});

test('TeX between delimiters is a formula, money is not', () => {
  expect(collect('<p>As \\(h_t\\) says.</p>')).toBe(
    '<p>As <math alttext="h_t"><mtext>h_t</mtext></math> says.</p>',
  );
  expect(collect('<p>$$Q = V$$</p>')).toContain('display="block"');
  expect(collect('<p>It cost $$5 or $$6, then.</p>')).not.toContain('math');
  expect(collect('<pre>\\(h\\)</pre>')).toBe('<pre>\\(h\\)</pre>');
});

test('fractions keep two parts even if one of them is styled', () => {
  expect(
    collect('<math><mfrac><mstyle><mi>a</mi><mi>b</mi></mstyle><mi>c</mi></mfrac></math>'),
  ).toBe('<math><mfrac><mrow><mi>a</mi><mi>b</mi></mrow><mi>c</mi></mfrac></math>');
});

test('an element that is marked as TeX needs no delimiters', () => {
  expect(collect('<p>As <d-math>h_t</d-math> and <span class="math-inline">$q$</span>.</p>')).toBe(
    '<p>As <math alttext="h_t"><mtext>h_t</mtext></math> and <math alttext="q"><mtext>q</mtext></math>.</p>',
  );
});

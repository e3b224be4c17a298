import { textOf } from '@/utils/article/text/squeeze-text';
import { copyFormula, writeTexFormula } from '@/utils/sanitisation/copy-formula';
import { parseInert } from '@/utils/sanitisation/parse-inert';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { ExtractionLog } from '../extraction-log';
import { collectWrittenTex } from './collect-written-tex';

/** The wrappers that formula libraries use, outermost first. */
const DRAWINGS = '.katex-display, .katex, mjx-container';
const DRAWN_BEFORE_SCRIPT =
  /(?:^|\s)(?:MathJax(?:_\w+)?|mjx-chtml|MJXc-display|MathJax_Preview)(?:\s|$)/;
/** How many levels above a formula its picture may be. */
const NEAR = 3;
/** A container with more elements contains more than a formula and its picture. */
const FEW = 3;

/**
 * Replaces each rendered formula with one plain formula: MathML if the page has it, otherwise its TeX source, otherwise
 * the alternative text of its picture. Removes glyphs, screen reader copies and pictures of the same formula, so that
 * it appears once. Must run before hidden elements and scripts are removed, because a page's own MathML is usually
 * hidden. When the time is over, the remaining renderings stay.
 */
export function collectFormulas(
  body: Element,
  log: ExtractionLog,
  deadline: Deadline = NO_DEADLINE,
): void {
  for (const drawing of deadline.each(body.querySelectorAll(DRAWINGS))) {
    if (body.contains(drawing)) replaceDrawing(drawing, log);
  }
  for (const script of deadline.each(body.querySelectorAll('script[type^="math/" i]'))) {
    replaceScript(script, log);
  }
  for (const math of deadline.each(body.querySelectorAll('math'))) {
    if (body.contains(math) && !math.parentElement?.closest('math')) replaceMath(math, log);
  }
  for (const image of deadline.each(body.querySelectorAll('img[alt]'))) replacePicture(image, log);
  collectWrittenTex(body, log, deadline);
}

/** Replaces what KaTeX and MathJax 3 render, which includes MathML for screen readers. */
function replaceDrawing(drawing: Element, log: ExtractionLog): void {
  const document = drawing.ownerDocument;
  const math = drawing.querySelector('math');
  const tex = drawing.querySelector('[data-latex]')?.getAttribute('data-latex');
  const isBlock =
    drawing.classList.contains('katex-display') || drawing.getAttribute('display') === 'true';
  const formula = math
    ? copyFormula(math, document, { isBlock })
    : tex
      ? writeTexFormula(tex, isBlock, document)
      : formulaOfGlyphs(drawing);
  if (!formula) return;
  log.omit('the rendering of a formula that is kept', drawing);
  drawing.replaceWith(formula);
}

/** Reads a formula that only a style sheet draws, by the code points in the names of its glyphs. */
function formulaOfGlyphs(drawing: Element): Element | null {
  const glyphs = [...drawing.querySelectorAll('mjx-c')].map((glyph) => {
    const code = /mjx-c([0-9a-f]{2,5})\b/i.exec(glyph.getAttribute('class') ?? '')?.[1];
    return code ? String.fromCodePoint(Number.parseInt(code, 16)).normalize('NFKC') : '';
  });
  const signs = glyphs.join('');
  return signs ? writeTexFormula(signs, false, drawing.ownerDocument) : null;
}

/** Replaces the source of a MathJax 2 formula, a script that follows its rendering. */
function replaceScript(script: Element, log: ExtractionLog): void {
  const document = script.ownerDocument;
  const type = script.getAttribute('type') ?? '';
  const source = script.textContent ?? '';
  let written = /mml/i.test(type) ? parseMath(source) : null;
  for (let before = script.previousElementSibling; before && isDrawing(before); ) {
    const next = before.previousElementSibling;
    written ??= before.querySelector('math') ?? findMathInAttribute(before);
    log.omit('the rendering of a formula that is kept', before);
    before.remove();
    before = next;
  }
  const isBlock = /mode\s*=\s*display/i.test(type);
  const tex = /tex/i.test(type) ? source.trim() : '';
  const formula = written
    ? copyFormula(written, document, { isBlock, tex })
    : writeTexFormula(source.trim(), isBlock, document);
  script.replaceWith(formula);
}

const isDrawing = (element: Element): boolean =>
  DRAWN_BEFORE_SCRIPT.test(element.getAttribute('class') ?? '');

function findMathInAttribute(drawing: Element): Element | null {
  const holder = drawing.matches('[data-mathml]')
    ? drawing
    : drawing.querySelector('[data-mathml]');
  const markup = holder?.getAttribute('data-mathml');
  return markup ? parseMath(markup) : null;
}

function parseMath(markup: string): Element | null {
  try {
    return parseInert(markup).querySelector('math');
  } catch {
    // Lectern's own pages, which read fetched pages, only allow one Trusted Types policy.
    return null;
  }
}

/** Replaces a formula in the page's own MathML, and removes the fallback picture for browsers without MathML. */
function replaceMath(math: Element, log: ExtractionLog): void {
  const formula = copyFormula(math, math.ownerDocument);
  const text = textOf(math);
  let wrapper = math;
  for (let level = 0; level < NEAR; level++) {
    const outer = wrapper.parentElement;
    if (!outer || !/^(?:span|div)$/.test(outer.localName) || outer.childElementCount > FEW) break;
    if (textOf(outer) !== text || outer.querySelectorAll('math').length > 1) break;
    wrapper = outer;
  }
  const isWithPicture = wrapper.querySelector('img') !== null;
  for (const other of math.querySelectorAll('annotation, annotation-xml')) {
    log.omit('another notation of a formula', other);
  }
  if (isWithPicture) log.note('the picture of a formula', formula.getAttribute('alttext') ?? text);
  (isWithPicture ? wrapper : math).replaceWith(formula);
}

const PICTURE_OF_FORMULA =
  /latex|(?:^|[\s_/-])(?:tex|math|equation|formula)(?:[\s_/.?-]|$)|codecogs|mimetex/i;
const TEX = /\\[a-z]{2,}|[_^]\{/i;

/** Replaces a picture whose alternative text is TeX. */
function replacePicture(image: Element, log: ExtractionLog): void {
  const tex = image.getAttribute('alt')?.trim() ?? '';
  const names = `${image.getAttribute('class') ?? ''} ${image.getAttribute('src') ?? ''}`;
  if (!TEX.test(tex) || !PICTURE_OF_FORMULA.test(names)) return;
  log.note('the picture of a formula', tex);
  const isBlock = /display|block/i.test(image.getAttribute('class') ?? '');
  image.replaceWith(writeTexFormula(tex, isBlock, image.ownerDocument));
}

import { FORMULA_ATTRIBUTES, FORMULA_SPACE, FORMULA_TAGS } from './allowed-markup';
import { MATHML } from './mathml';

const NAMES = new Set(FORMULA_TAGS);
const TOKENS = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);
/** Other notations of the same formula, which would duplicate it. */
const OTHER_NOTATIONS = new Set(['annotation', 'annotation-xml', 'maction', 'mglyph']);

/** Information about a formula that its markup lacks. */
export interface FormulaFacts {
  /** Whether it is displayed as a block. */
  isBlock: boolean;
  /** Its TeX source; empty when unknown. */
  tex: string;
}

/**
 * Copies a formula as presentation MathML with text in its tokens and nothing else. Elements that only style their
 * content become rows, so that a fraction keeps its two parts. `alttext` holds the TeX source if it is in `known` or in
 * the markup.
 */
export function copyFormula(
  source: Element,
  document: Document,
  known: Partial<FormulaFacts> = {},
): Element {
  const formula = copyElement(source, document) ?? document.createElementNS(MATHML, 'math');
  const isBlock = known.isBlock || source.getAttribute('display') === 'block';
  setFacts(formula, { isBlock, tex: known.tex || readTex(source) });
  return formula;
}

/** Returns a formula of which only the TeX is known. `isWrittenInTex` recognises it. */
export function writeTexFormula(tex: string, isBlock: boolean, document: Document): Element {
  const formula = document.createElementNS(MATHML, 'math');
  const words = document.createElementNS(MATHML, 'mtext');
  words.append(tex);
  formula.append(words);
  setFacts(formula, { isBlock, tex });
  return formula;
}

/** Sets the attributes in a fixed order, so that equal formulas have equal markup. */
function setFacts(formula: Element, { isBlock, tex }: FormulaFacts): void {
  for (const name of ['display', 'alttext']) formula.removeAttribute(name);
  if (isBlock) formula.setAttribute('display', 'block');
  if (tex) formula.setAttribute('alttext', tex);
}

/** Whether a formula shows its TeX because there is no MathML. */
export function isWrittenInTex(formula: Element): boolean {
  const [words, more] = formula.children;
  return (
    words?.localName === 'mtext' && !more && words.textContent === formula.getAttribute('alttext')
  );
}

function readTex(source: Element): string {
  const annotation = source.querySelector('annotation[encoding="application/x-tex" i]');
  return (annotation?.textContent ?? source.getAttribute('alttext') ?? '').trim();
}

function copyElement(source: Element, document: Document): Element | null {
  const { localName } = source;
  if (OTHER_NOTATIONS.has(localName)) return null;
  if (localName === 'semantics') {
    const [first] = source.children;
    return first ? copyElement(first, document) : null;
  }
  if (localName === 'mfenced') return copyFenced(source, document);
  const copy = document.createElementNS(MATHML, NAMES.has(localName) ? localName : 'mrow');
  if (NAMES.has(localName)) copyAttributes(source, copy);
  if (TOKENS.has(localName)) copy.append((source.textContent ?? '').trim());
  else copy.append(...copyChildren(source, document));
  return copy;
}

function copyAttributes(source: Element, copy: Element): void {
  for (const name of FORMULA_ATTRIBUTES) {
    const value = source.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  const width = copy.localName === 'mspace' ? (source.getAttribute('width') ?? '') : '';
  if (FORMULA_SPACE.test(width)) copy.setAttribute('width', width);
}

function copyChildren(source: Element, document: Document): Element[] {
  return [...source.children].flatMap((child) => copyElement(child, document) ?? []);
}

/** Writes out the brackets and commas of `<mfenced>`, which browsers no longer support. */
function copyFenced(source: Element, document: Document): Element {
  const sign = (text: string) => {
    const operator = document.createElementNS(MATHML, 'mo');
    operator.append(text);
    return operator;
  };
  const comma = (source.getAttribute('separators') ?? ',').trim().at(0);
  const row = document.createElementNS(MATHML, 'mrow');
  row.append(sign(source.getAttribute('open') ?? '('));
  copyChildren(source, document).forEach((child, index) => {
    if (index > 0 && comma) row.append(sign(comma));
    row.append(child);
  });
  row.append(sign(source.getAttribute('close') ?? ')'));
  return row;
}

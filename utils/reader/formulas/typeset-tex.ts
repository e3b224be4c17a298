import temml from 'temml';
import { copyFormula } from '@/utils/sanitisation/copy-formula';
import { MATHML } from '@/utils/sanitisation/mathml';

/** The most macro expansions. A formula that needs more is an attack. */
const MAX_EXPANSIONS = 200;
/** Longer formulas would take seconds: the library's time grows with the square of the length. Characters. */
const LONGEST_TEX = 5_000;

/** A node of the library's tree. */
interface FormulaNode {
  type?: string;
  text?: string;
  attributes?: Record<string, string>;
  classes?: readonly string[];
  children?: readonly FormulaNode[];
}

/**
 * Converts a TeX formula to MathML with the elements and attributes that the sanitiser allows. Returns null if the TeX
 * is not understood, or longer than 5,000 characters.
 */
export function typesetTex(tex: string, isBlock: boolean, document: Document): Element | null {
  const formula = tex.length <= LONGEST_TEX ? toMathml(tex, isBlock, document) : null;
  if (!formula) return null;
  return copyFormula(formula, document, { isBlock, tex });
}

function toMathml(tex: string, isBlock: boolean, document: Document): Element | null {
  try {
    const root: FormulaNode = temml.__renderToMathMLTree(tex, {
      displayMode: isBlock,
      throwOnError: true,
      trust: false,
      maxExpand: MAX_EXPANSIONS,
    });
    const formula = document.createElementNS(MATHML, 'math');
    appendNodes(formula, root.children ?? []);
    return formula;
  } catch {
    // The page uses macros that it defines itself.
    return null;
  }
}

/** Creates elements, not markup: the pages' policy allows only the sanitiser to parse. */
function appendNodes(parent: Element, nodes: readonly FormulaNode[]): void {
  for (const { type, text, attributes, classes, children } of nodes) {
    if (text !== undefined) parent.append(text);
    else if (!type) appendNodes(parent, children ?? []);
    else {
      const element = parent.ownerDocument.createElementNS(MATHML, type);
      for (const [name, value] of Object.entries(attributes ?? {}))
        element.setAttribute(name, value);
      const side = classes?.map((name) => /^tml-(left|right)$/.exec(name)?.[1]).find(Boolean);
      if (side) element.setAttribute('columnalign', side);
      appendNodes(element, children ?? []);
      parent.append(element);
    }
  }
}

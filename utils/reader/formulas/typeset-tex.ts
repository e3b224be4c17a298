import temml from 'temml';
import { copyFormula } from '@/utils/sanitisation/copy-formula';

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** The most macro expansions. A formula that needs more is an attack. */
const MOST_EXPANSIONS = 200;

/** A node of the library's tree. */
interface FormulaNode {
  type?: string;
  text?: string;
  attributes?: Record<string, string>;
  classes?: readonly string[];
  children?: readonly FormulaNode[];
}

/**
 * Converts a TeX formula to MathML with the elements and attributes that the sanitiser allows. Returns null if the TeX is
 * not understood.
 */
export function typesetTex(tex: string, isBlock: boolean, document: Document): Element | null {
  const drawn = draw(tex, isBlock, document);
  if (!drawn) return null;
  return copyFormula(drawn, document, { isBlock, tex });
}

function draw(tex: string, isBlock: boolean, document: Document): Element | null {
  try {
    const root: FormulaNode = temml.__renderToMathMLTree(tex, {
      displayMode: isBlock,
      throwOnError: true,
      trust: false,
      maxExpand: MOST_EXPANSIONS,
    });
    const formula = document.createElementNS(MATHML, 'math');
    appendNodes(formula, root.children ?? []);
    return formula;
  } catch {
    // Pages use macros of their own.
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

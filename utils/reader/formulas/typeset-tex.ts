import temml from 'temml';
import { copyFormula } from '@/utils/sanitisation/copy-formula';

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** A formula that unfolds into more than this is an attack. */
const MOST_EXPANSIONS = 200;

/** A node of what the library makes of TeX, before it becomes an element or markup. */
interface FormulaNode {
  type?: string;
  text?: string;
  attributes?: Record<string, string>;
  classes?: readonly string[];
  children?: readonly FormulaNode[];
}

/**
 * Lays a formula in TeX out as MathML, built from the same few elements and attributes as those that pass the sanitiser.
 * Null when the text is no TeX that is understood.
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
    // Pages write what only their own macros know.
    return null;
  }
}

/** Made as elements, never as markup: the pages' policy lets no other parser in than the sanitiser's. */
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

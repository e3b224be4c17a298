import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isWrittenInTex } from '@/utils/sanitisation/copy-formula';
import { inSlices } from '@/utils/tasks/in-slices';

/** Renders a formula in TeX. Returns null if it cannot. */
export type TexTypesetter = (tex: string, isBlock: boolean, document: Document) => Element | null;

/** Loads the typesetter, which is large and which few articles need. Resolves to null if there is none. */
export type TexLoader = () => Promise<TexTypesetter | null>;

/** Null by default: formulas then stay in TeX. */
export const TexLoaderContext = createContext<TexLoader | null>(null);

/** Returns the loader of the page's typesetter; null if it has none. */
export const useTexLoader = (): TexLoader | null => useContext(TexLoaderContext);

/**
 * The most formulas that are rendered in one paragraph. They are inserted together, which blocks the page: for a second
 * with 10,000.
 */
const MAX_IN_PARAGRAPH = 1_000;

/** Elements that the browser lays out line by line, as one. */
const PARAGRAPHS = 'p,li,td,th,dt,dd,figcaption,summary,h2,h3,h4,h5,h6,blockquote,div';

/**
 * Renders the formulas in a body that are only known as TeX, in place. A formula that fails stays in TeX, and so do
 * those after the first thousand of one paragraph. Thousands of formulas take seconds, but do not block the page.
 */
export async function typesetFormulas(body: Element, load: TexLoader | null): Promise<void> {
  const written = [...body.querySelectorAll('math')].filter(isWrittenInTex);
  if (written.length === 0 || !load) return;
  // Loading fails after the extension was updated while its reader is open.
  const typeset = await load().catch(() => null);
  if (!typeset) return;
  let drawn: DrawnFormula[] = [];
  let paragraph: Element | null = null;
  for await (const formula of inSlices(written)) {
    const around = formula.closest(PARAGRAPHS);
    // Each change makes the browser lay out the whole paragraph again, which may have thousands of formulas.
    if (paragraph !== around) {
      putInPlace(drawn);
      drawn = [];
      paragraph = around;
    }
    // Another article may be shown by now.
    if (drawn.length >= MAX_IN_PARAGRAPH || !body.contains(formula)) continue;
    const isBlock = formula.getAttribute('display') === 'block';
    const tex = formula.getAttribute('alttext') ?? '';
    drawn.push({ formula, drawing: typeset(tex, isBlock, body.ownerDocument) });
  }
  putInPlace(drawn);
}

/** A formula in TeX, and how it is drawn; null if it stays in TeX. */
interface DrawnFormula {
  formula: Element;
  drawing: Element | null;
}

function putInPlace(drawn: readonly DrawnFormula[]): void {
  for (const { formula, drawing } of drawn) if (drawing) formula.replaceWith(drawing);
}

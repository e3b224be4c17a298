import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isWrittenInTex } from '@/utils/sanitisation/copy-formula';

/** Lays out a formula in TeX; null when it cannot. */
export type TexTypesetter = (tex: string, isBlock: boolean, document: Document) => Element | null;

/** Loads what lays out TeX: it is large, and few articles have use for it. Null when there is none. */
export type TexLoader = () => Promise<TexTypesetter | null>;

/** Formulas stay in TeX where no page says otherwise. */
export const TexLoaderContext = createContext<TexLoader | null>(null);

/** How formulas in TeX are laid out here. */
export const useTexLoader = (): TexLoader | null => useContext(TexLoaderContext);

/** Lays out, in place, the formulas of a body of which only the TeX is known; what is not understood stays as it is. */
export async function typesetFormulas(body: Element, load: TexLoader | null): Promise<void> {
  const written = [...body.querySelectorAll('math')].filter(isWrittenInTex);
  if (written.length === 0 || !load) return;
  // An extension that was updated under its reader no longer answers.
  const typeset = await load().catch(() => null);
  if (!typeset) return;
  for (const formula of written) {
    const isBlock = formula.getAttribute('display') === 'block';
    const drawn = typeset(formula.getAttribute('alttext') ?? '', isBlock, body.ownerDocument);
    if (drawn && body.contains(formula)) formula.replaceWith(drawn);
  }
}

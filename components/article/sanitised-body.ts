import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A sanitised body as nodes, with the markup that it was serialised to. */
export interface SanitisedBody {
  html: string;
  nodes: DocumentFragment;
}

/**
 * The body that this script has sanitised itself. Null by default: bodies come from elsewhere and are sanitised again.
 */
export const SanitisedBodyContext = createContext<SanitisedBody | null>(null);

/** Returns the nodes of a body that this script has sanitised itself; null if it has not. They must be copied. */
export function useSanitisedBody(html: string): DocumentFragment | null {
  const known = useContext(SanitisedBodyContext);
  return known?.html === html ? known.nodes : null;
}

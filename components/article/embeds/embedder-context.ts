import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Embedder } from '@/utils/embeds/plan-player';

/** The document that shows the players; null: cards open in a tab. Must keep its identity: a new one closes them. */
export const EmbedderContext = createContext<Embedder | null>(null);

/** Returns the document that shows the players; null where cards open in a tab. */
export const useEmbedder = (): Embedder | null => useContext(EmbedderContext);

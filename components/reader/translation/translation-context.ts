import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TranslationTools } from '@/utils/reader/translation/browser-translator';
import type { translateBlocks } from './translate-blocks';

/** What a page provides for translating an article on this device. */
export interface TranslationSource {
  tools: TranslationTools;
  /** The reader's languages, most preferred first. */
  preferredLanguages: readonly string[];
  /** Loads what translates. Rejects after the extension was updated while its reader is open. */
  load(): Promise<typeof translateBlocks>;
}

/**
 * Null by default, and in browsers that cannot translate: nothing is offered then. Its value must keep its identity.
 */
export const TranslationContext = createContext<TranslationSource | null>(null);

/** Returns what the page provides; null if it cannot translate. */
export const useTranslationSource = (): TranslationSource | null => useContext(TranslationContext);

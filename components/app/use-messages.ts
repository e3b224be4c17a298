import type { Catalogue } from '@/utils/i18n/catalogue';
import { useInterface } from './interface-context';

/** Returns a page's messages in the language of the interface. */
export function useMessages<Messages>(catalogue: Catalogue<Messages>): Messages {
  return catalogue[useInterface().language];
}

import { siteOf } from '@/utils/article/address/site-of';
import type { Block } from '../blocks/block';

/** Sites where readers share a page. */
const SOCIAL = /(?:^|\.)(?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|instagram)\.\w+$/;
const MIN_SITES = 2;

/**
 * Whether a list links to several other sites, as sources and the notes of a programme do; sites link to themselves.
 */
export function isListOfSources({ kind, element }: Block): boolean {
  if (kind !== 'list') return false;
  const links = [...element.querySelectorAll('a[href]')];
  const sites = new Set(links.map((link) => siteOf(link.getAttribute('href') ?? '')));
  return sites.size >= MIN_SITES && [...sites].every((site) => site !== '' && !SOCIAL.test(site));
}

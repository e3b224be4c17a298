import type { Block } from '../blocks/block';

const SITE = /^https?:\/\/(?:www\.)?([^/?#]+)/i;
/** Sites where readers share a page. */
const SOCIAL = /(?:^|\.)(?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|instagram)\.\w+$/i;
const LEAST_SITES = 2;

/** Whether a list links to pages of several sites, as sources and notes of a programme do; sites link to themselves. */
export function isListOfSources({ kind, element }: Block): boolean {
  if (kind !== 'list') return false;
  const sites = new Set<string | undefined>();
  for (const link of element.querySelectorAll('a[href]'))
    sites.add(SITE.exec(link.getAttribute('href') ?? '')?.[1]);
  return sites.size >= LEAST_SITES && [...sites].every((site) => site && !SOCIAL.test(site));
}

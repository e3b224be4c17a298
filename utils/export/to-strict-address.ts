import { LINK_ADDRESS } from '@/utils/sanitisation/allowed-markup';

/**
 * Returns an address with every character escaped that RFC 3986 does not allow: browsers accept more, EPUB readers do
 * not. Returns null if it is invalid or not allowed in links.
 */
export function toStrictAddress(address: string): string | null {
  if (!LINK_ADDRESS.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href.replace(/[|\\^`{}<>"\s]/g, encodeURIComponent);
}

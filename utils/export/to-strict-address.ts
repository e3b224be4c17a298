import { LINK_ADDRESS } from '@/utils/sanitisation/allowed-markup';

/**
 * An address in which every mark that RFC 3986 does not allow is escaped: browsers allow more, books do not. Null when
 * it is no address, or none that a link may lead to.
 */
export function toStrictAddress(address: string): string | null {
  if (!LINK_ADDRESS.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href.replace(/[|\\^`{}<>"\s]/g, encodeURIComponent);
}

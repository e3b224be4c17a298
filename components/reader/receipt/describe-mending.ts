import type { ReceiptMessages } from '@/utils/i18n/en/receipt';
import type { MendingResult } from '@/utils/mending/mending-state';

/** Says what was mended, and whether it applies to other articles of the site. */
export function describeMending(
  { what, isForSite }: Pick<MendingResult, 'what' | 'isForSite'>,
  { results, forSite }: Pick<ReceiptMessages, 'results' | 'forSite'>,
  site: string,
): string {
  return isForSite ? `${results[what]} ${forSite(site)}` : results[what];
}

import type { CorrectionResult } from '@/utils/corrections/correction-state';
import type { LeftOutMessages } from '@/utils/i18n/en/left-out';

/** Returns the message about a correction: what was corrected, and whether it applies to other articles of the site. */
export function describeCorrection(
  { what, isForSite }: Pick<CorrectionResult, 'what' | 'isForSite'>,
  { results, forSite }: Pick<LeftOutMessages, 'results' | 'forSite'>,
  site: string,
): string {
  return isForSite ? `${results[what]} ${forSite(site)}` : results[what];
}

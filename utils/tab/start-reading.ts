import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import type { Result } from '@/utils/article/outcome/result';
import { findTargetTab, type TargetTab } from './find-target-tab';
import { injectExtractor } from './inject-extractor';

/** A reading under way. */
export interface StartedReading {
  tab: Promise<TargetTab | null>;
  /** What the content script says, unchecked. */
  answer: Promise<Result<unknown, ExtractFailure>>;
}

declare global {
  /** The reading that the scripts of one document share. */
  var lecternReading: StartedReading | undefined;
}

/**
 * Begins to read the page that a popup belongs to, or joins the reading that this document's first script has begun:
 * the page is read while the popup's own parts are still being loaded. `search` as in findTargetTab.
 */
export function startReading(search: string): StartedReading {
  globalThis.lecternReading ??= begin(search);
  return globalThis.lecternReading;
}

function begin(search: string): StartedReading {
  const tab = findTargetTab(search);
  return { tab, answer: tab.then((found) => injectExtractor(found, { force: false })) };
}

import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import type { Result } from '@/utils/article/outcome/result';
import { findTargetTab, type TargetTab } from './find-target-tab';
import { injectExtractor } from './injection/inject-extractor';

/** A reading in progress. */
export interface StartedReading {
  tab: Promise<TargetTab | null>;
  /** The result of the content script, unchecked. */
  answer: Promise<Result<unknown, ExtractFailure>>;
}

/**
 * Starts reading the page of a popup, or joins the reading that this document's first script started while the rest of
 * the popup loads. `search` as in findTargetTab.
 */
export function startReading(search: string): StartedReading {
  globalThis.lecternReading ??= begin(search);
  return globalThis.lecternReading;
}

function begin(search: string): StartedReading {
  const tab = findTargetTab(search);
  return { tab, answer: tab.then((found) => injectExtractor(found, { force: false })) };
}

import { browser } from 'wxt/browser';
import { type PageReason, parsePageReason } from '@/utils/article/partial/partial-reason';

const SCRIPT = '/content-scripts/obstacle.js';

/**
 * Returns what hides the article of a tab on whose page none was found; undefined if nothing does or the page cannot be
 * read. Never throws.
 */
export async function findObstacleIn(tabId: number): Promise<PageReason | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      files: [SCRIPT],
      injectImmediately: true,
    });
    return parsePageReason(answer?.result);
  } catch {
    return undefined;
  }
}

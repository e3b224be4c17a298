import type { Article } from '@/utils/article/article';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import { fail, type Result } from '@/utils/article/outcome/result';
import { extractArticle } from '@/utils/extraction/extract-article';
import { MARKUP_LAYOUT } from '@/utils/extraction/page/page-layout';

/** Marks the element that contains the sample page. */
export const SAMPLE = 'data-sample';

/**
 * Extracts the sample article of the welcome page as if its element were a page of its own. `page` is not changed.
 * Fails if the sample is not on the page.
 */
export function extractSample(page: Document): { result: Result<Article, ExtractFailure> } {
  const sample = page.querySelector(`[${SAMPLE}]`);
  if (!sample) return { result: fail({ reason: 'page-gone', cause: null }) };
  const alone = page.implementation.createHTMLDocument(
    sample.querySelector('h1')?.textContent ?? '',
  );
  alone.documentElement.lang = sample.getAttribute('lang') ?? '';
  const site = alone.createElement('meta');
  site.setAttribute('property', 'og:site_name');
  site.content = sample.getAttribute(SAMPLE) ?? '';
  alone.head.append(site);
  alone.body.append(alone.importNode(sample, true));
  const world = { url: page.URL, now: new Date(), clock: () => performance.now() };
  return extractArticle(alone, { ...world, layout: MARKUP_LAYOUT }, { force: false });
}

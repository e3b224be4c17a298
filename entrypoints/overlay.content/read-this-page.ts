import type { Article } from '@/utils/article/article';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import { fail, type Result } from '@/utils/article/outcome/result';
import type { ExtractionWorld } from '@/utils/extraction/extract-article';
import { pageOfSelection } from '@/utils/reader/overlay/page-of-selection';
import type { ReadingSource } from '@/utils/tab/toggle-reader';
import { extractArticle } from './reading-parts';

/** Extracts the article of this page, or what is selected on it. */
export function readThisPage(
  source: ReadingSource,
  force: boolean,
): Result<Article, ExtractFailure> {
  if (!/html/.test(document.contentType)) {
    return fail({ reason: 'not-a-web-page', cause: document.contentType });
  }
  const world = { url: location.href, now: new Date(), clock: () => performance.now() };
  const selected = source === 'selection' ? pageOfSelection(document) : null;
  return selected ? readSelected(selected, world) : read(document, world, force);
}

const read = (page: Document, world: ExtractionWorld, force: boolean) =>
  extractArticle(page, world, { force }).result;

/** A selection is always read, whether or not it looks like an article. */
const readSelected = (page: Document, world: ExtractionWorld) =>
  read(page, { ...world, sight: { isShown: () => true } }, true);

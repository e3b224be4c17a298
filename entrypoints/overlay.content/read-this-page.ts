import type { Article } from '@/utils/article/article';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { BodyTrace, ExtractionWorld } from '@/utils/extraction/extract-article';
import type { Mending } from '@/utils/extraction/mending';
import { pageOfSelection } from '@/utils/reader/overlay/page-of-selection';
import type { ReadingSource } from '@/utils/tab/toggle-reader';
import { extractArticle } from './reading-parts';

/** An article, and what mending it needs; null for a selection. */
export interface PageReading {
  article: Article;
  trace: BodyTrace | null;
}

/** Extracts the article of this page as it was mended on its site, or what is selected on it. */
export function readThisPage(
  source: ReadingSource,
  force: boolean,
  mending: Mending | null,
): Result<PageReading, ExtractFailure> {
  if (!/html/.test(document.contentType)) {
    return fail({ reason: 'not-a-web-page', cause: document.contentType });
  }
  const world = { url: location.href, now: new Date(), clock: () => performance.now() };
  const selected = source === 'selection' ? pageOfSelection(document) : null;
  if (selected) return readSelected(selected, world);
  return read(document, { ...world, mending }, force);
}

function read(
  page: Document,
  world: ExtractionWorld,
  force: boolean,
): Result<PageReading, ExtractFailure> {
  let trace: BodyTrace | null = null;
  const onBody = (body: BodyTrace) => {
    trace = body;
  };
  const { result } = extractArticle(page, { ...world, onBody }, { force });
  return result.ok ? succeed({ article: result.value, trace }) : result;
}

/** A selection is always read, whether or not it looks like an article. */
const readSelected = (page: Document, world: ExtractionWorld) =>
  read(page, { ...world, sight: { isShown: () => true } }, true);

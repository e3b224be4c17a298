import type { SanitisedBody } from '@/components/article/sanitised-body';
import type { Article } from '@/utils/article/article';
import type { ExtractionRequest } from '@/utils/article/extraction-request';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { Corrections } from '@/utils/extraction/corrections';
import type { BodyTrace, ExtractionWorld } from '@/utils/extraction/extraction-world';
import { isWebPage } from '@/utils/extraction/is-web-page';
import { findObstacle } from '@/utils/extraction/partial/find-obstacle';
import { pageOfSelection } from '@/utils/reader/overlay/page-of-selection';
import type { ReadingSource } from '@/utils/tab/toggle-reader';
import { extractArticle } from './reading-parts';

/**
 * An article with its body as nodes, which need not be sanitised again. `trace` is what correcting it needs; null for a
 * selection.
 */
export interface PageReading {
  article: Article;
  body: SanitisedBody | null;
  trace: BodyTrace | null;
}

/** Extracts the article of this page as it was corrected on its site, or what is selected on it. */
export function readThisPage(
  source: ReadingSource,
  request: ExtractionRequest,
  corrections: Corrections | null,
): Result<PageReading, ExtractFailure> {
  if (!isWebPage(document)) {
    return fail({ reason: 'not-a-web-page', cause: document.contentType });
  }
  let nodes: DocumentFragment | null = null;
  let trace: BodyTrace | null = null;
  const world: ExtractionWorld = {
    url: location.href,
    now: new Date(),
    clock: () => performance.now(),
    onBody: (body) => {
      nodes = body;
    },
    onChosen: (chosen) => {
      trace = chosen;
    },
  };
  const selected = source === 'selection' ? pageOfSelection(document) : null;
  const read = selected
    ? readSelected(selected, world)
    : readPage(document, { ...world, corrections }, request);
  if (!read.ok) return selected ? read : fail(addObstacle(read.error));
  const { value: article } = read;
  return succeed({ article, body: nodes && { html: article.html, nodes }, trace });
}

const readPage = (page: Document, world: ExtractionWorld, request: ExtractionRequest) =>
  extractArticle(page, world, request).result;

/** A selection is always read, whether or not it looks like an article. */
const readSelected = (page: Document, world: ExtractionWorld) =>
  readPage(page, { ...world, layout: { isShown: () => true } }, { force: true });

/** Adds what hides the article to a failure. */
function addObstacle(failure: ExtractFailure): ExtractFailure {
  if (failure.reason !== 'not-an-article' && failure.reason !== 'empty-page') return failure;
  const hiddenBy = findObstacle(document);
  return hiddenBy ? { ...failure, hiddenBy } : failure;
}

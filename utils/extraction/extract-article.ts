import type { Article } from '@/utils/article/article';
import type { ExtractionRequest } from '@/utils/article/extraction-request';
import { describeError } from '@/utils/article/outcome/describe-error';
import type { ExtractFailure, ExtractFailureReason } from '@/utils/article/outcome/extract-failure';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { assembleArticle } from './assemble-article';
import { OutOfTime } from './deadline';
import type { ExtractionWorld } from './extraction-world';
import { collectContent } from './flow/collect-content';
import { detachHeader, type HeadlessStory } from './flow/detach-header';
import { findBlocks } from './flow/find-blocks';
import { type PreparedPage, preparePage } from './flow/prepare-page';
import { prunePage } from './flow/prune-page';
import { selectStory } from './flow/select-story';
import { createStepRunner, type StepRunner } from './flow/step-runner';
import { type WrittenBody, writeBody } from './flow/write-body';
import { readPartial } from './partial/read-partial';

/** How long the sanitiser takes for an element, ms. It cannot end early. */
const TIME_PER_ELEMENT = 0.0125;
/** How much longer than the time limit it may take, ms. */
const GRACE = 500;

/** The result of an extraction. */
export interface Extraction {
  result: Result<Article, ExtractFailure>;
}

/**
 * Extracts the article of a live page. Does not change the page: every step after the first works on a copy. Never
 * throws: an exception becomes the failure `internal`, with its cause. Takes about two seconds at most: a page that is
 * too large for that fails with `too-large`.
 */
export function extractArticle(
  page: Document,
  world: ExtractionWorld,
  request: ExtractionRequest,
): Extraction {
  try {
    const result = runPhases(page, world, request);
    return { result: result.ok ? result : failWith(result.error) };
  } catch (error) {
    if (error instanceof OutOfTime) return { result: failWith('too-large') };
    return { result: failWith('internal', describeError(error)) };
  }
}

/** Runs the phases. Each is a list of steps, with the reason for the place of each step. */
function runPhases(
  live: Document,
  world: ExtractionWorld,
  { force, untimed }: ExtractionRequest,
): Result<Article, ExtractFailureReason> {
  const steps = createStepRunner(world, untimed);
  const prepared = preparePage(live, world, steps);
  if (!prepared.ok) return prepared;
  const page = prepared.value;
  collectContent(page, steps);
  prunePage(page, steps);
  const blocks = findBlocks(page, steps);
  const story = detachHeader(page, selectStory(page, blocks, world, steps), steps);
  const written = writeBody(page, story, { ...world, force }, steps);
  return written.ok
    ? succeed(assemble({ page, story, body: written.value }, world, steps))
    : written;
}

/** The results of the phases. */
interface PhaseResults {
  page: PreparedPage;
  story: HeadlessStory;
  body: WrittenBody;
}

/** Assembles the article. Last, because the markup must not change after it is sanitised. */
function assemble(
  { page, story, body: written }: PhaseResults,
  world: ExtractionWorld,
  { removals, runInTime }: StepRunner,
): Article {
  const { live, copy, facts, declared, waiting } = page;
  const { blocks, header } = story;
  const { element, indices: body, pieces, lang } = written;
  const article = runInTime(
    'assemble article',
    () =>
      assembleArticle({
        ...world,
        base: copy.base,
        facts,
        header,
        body: element,
        pieces,
        declared: { ...declared, lang: lang ?? declared.lang },
      }),
    element.querySelectorAll('*').length * TIME_PER_ELEMENT - GRACE,
  );
  const isParsing = live.readyState === 'loading';
  const partial = readPartial({ blocks, body, article, facts, removals, waiting, isParsing });
  return { ...article, ...(partial && { partial }) };
}

const failWith = (
  reason: ExtractFailureReason,
  cause: string | null = null,
): Extraction['result'] => fail({ reason, cause });

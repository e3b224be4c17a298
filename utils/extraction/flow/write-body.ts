import type { ExtractFailureReason } from '@/utils/article/outcome/extract-failure';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { composeBody } from '../body/compose-body';
import type { ExtractionWorld } from '../extraction-world';
import { gatherLeftOut, type LeftOutBlocks } from '../left-out/gather-left-out';
import { wrapPieces } from '../left-out/mark-pieces';
import { markLanguages } from '../text/mark-languages';
import { judgeArticle } from '../verdict/judge-article';
import type { HeadlessStory } from './detach-header';
import type { PreparedPage } from './prepare-page';
import type { StepRunner } from './step-runner';

/** The body of the article, not yet sanitised. */
export interface WrittenBody {
  element: Element;
  /** The indices of its blocks. */
  indices: ReadonlySet<number>;
  /** What was left out and a reader may miss. Wrapped in the element. */
  pieces: readonly LeftOutBlocks[];
  /** The language that the containers of the text declare; null if they declare none. */
  lang: string | null;
}

interface WriteOptions extends Pick<ExtractionWorld, 'corrections' | 'onChosen'> {
  /** Fail only if the page is empty or cannot be shown. */
  force: boolean;
}

/** Writes the body of the article. Fails if it is no article or cannot be shown. */
export function writeBody(
  { copy, facts }: PreparedPage,
  { blocks, body, refused, isPersonal }: HeadlessStory,
  { corrections, onChosen, force }: WriteOptions,
  { removals, run, runInTime }: StepRunner,
): Result<WrittenBody, ExtractFailureReason> {
  const { document, base } = copy;
  const indices = corrections?.adjust(blocks, body) ?? body;
  const verdict = runInTime('judge article', () => judgeArticle(blocks, indices, facts));
  if (verdict && !((force || isPersonal) && verdict === 'not-an-article')) return fail(verdict);
  const pieces = run('gather left out', () =>
    gatherLeftOut(blocks, indices, refused, removals.reasons),
  );
  onChosen?.({
    blocks,
    body: indices,
    pieces,
    removals,
    compose: (element) =>
      composeBody(document, [{ index: 0, element }], { body: new Set([0]), base }),
  });
  // While the blocks are in their containers, which may state a language.
  const lang = markLanguages(blocks, indices);
  const element = run('compose body', () =>
    composeBody(document, blocks, {
      body: indices,
      base,
      wrappers: wrapPieces(document, pieces),
    }),
  );
  return succeed({ element, indices, pieces, lang });
}

import type { Block } from '../blocks/block';
import { chooseBody } from '../body/choose-body';
import { dropComments } from '../body/drop-comments';
import { dropNextArticle } from '../body/drop-next-article';
import { estimateReadability } from '../body/estimate-readability';
import { findAnswersBelow } from '../body/find-answers-below';
import { judgeBlocks } from '../body/judge/judge-blocks';
import { restoreLostBlocks } from '../body/restore-lost-blocks';
import type { ExtractionWorld } from '../extraction-world';
import type { PreparedPage } from './prepare-page';
import type { StepRunner } from './step-runner';

/** Which blocks of the page are the story. */
export interface Story {
  /** All blocks of the page. */
  blocks: readonly Block[];
  /** The indices of the story's blocks. */
  body: ReadonlySet<number>;
  /** Blocks that the judge refuses. */
  refused: ReadonlySet<number>;
  /** Whether the user chose the root of the story. Nothing outside it is added. */
  isPersonal: boolean;
}

/** Selects the blocks of the story: by rules and the trained judge, or by the root that the user chose. */
export function selectStory(
  { copy, facts }: PreparedPage,
  blocks: readonly Block[],
  world: ExtractionWorld,
  { log, deadline, runInTime }: StepRunner,
): Story {
  const inRoot = world.corrections?.choose(blocks);
  // Readability takes longest and cannot end early, so it does not run without enough time.
  const chosen = runInTime(
    'choose body',
    () => inRoot ?? chooseBody(copy.document, blocks, facts, log),
    estimateReadability(blocks),
  );
  world.onChoice?.(blocks, chosen, facts);
  // After the rules, because their choice is one of the judge's features.
  const { body: judged, refused } = runInTime('judge blocks', () =>
    inRoot
      ? { body: inRoot, refused: new Set<number>() }
      : judgeBlocks(blocks, chosen, facts, { log, deadline, judge: world.judge }),
  );
  const restored = runInTime('restore lost blocks', () =>
    restoreLostBlocks(blocks, judged, refused, log),
  );
  const answers = runInTime('find answers below', () =>
    inRoot ? new Set<number>() : findAnswersBelow(blocks, restored, log),
  );
  const own = runInTime('drop next article', () =>
    dropNextArticle(blocks, new Set([...restored, ...answers]), facts.titles, log),
  );
  const body = runInTime('drop comments', () =>
    inRoot || answers.size > 0 ? own : dropComments(blocks, own, facts.titles, log),
  );
  return { blocks, body, refused, isPersonal: Boolean(inRoot) };
}

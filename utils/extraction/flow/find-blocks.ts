import type { Block } from '../blocks/block';
import { describeBlocks } from '../blocks/describe-blocks';
import { promoteHeadings } from '../blocks/promote-headings';
import { shapeBlocks } from '../blocks/shape-blocks';
import type { PreparedPage } from './prepare-page';
import type { StepRunner } from './step-runner';

/** Divides the rest of the page into blocks. Until the last phase, which composes them, the copy stays as it is. */
export function findBlocks({ copy, root }: PreparedPage, steps: StepRunner): Block[] {
  // Again, because the page is smaller without the furniture.
  steps.measure(root);
  const { log, strict, runInTime } = steps;
  // Before Readability runs, because it scores paragraphs.
  const lines = runInTime('shape blocks', () => shapeBlocks(root, copy, strict));
  const elements = runInTime('promote headings', () => promoteHeadings(lines, log, strict));
  return runInTime('describe blocks', () => describeBlocks(root, elements, strict));
}

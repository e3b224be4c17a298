import type { Block } from '../blocks/block';

/** How far above a teaser its headline may be: author and date may be between. Blocks. */
const REACH = 4;
const MOST_LINKS = 0.9;
/** Shorter ones may be the names of sections. Characters. */
const SHORTEST_HEADLINE = 25;

/** Whether the nearest heading above a block is a link that is not in the body: the headline of another story. */
export function isBelowHeadlineLink(
  { index }: Block,
  blocks: readonly Block[],
  body: ReadonlySet<number>,
): boolean {
  const heading = blocks
    .slice(Math.max(0, index - REACH), index)
    .findLast(({ kind }) => kind === 'heading');
  return (
    heading !== undefined &&
    heading.linkDensity > MOST_LINKS &&
    heading.text.length >= SHORTEST_HEADLINE &&
    !body.has(heading.index)
  );
}

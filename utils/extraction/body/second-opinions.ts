import type { Block } from '../blocks/block';
import type { PageFacts } from '../metadata/read-page-facts';
import { foldText } from '../text/fold-text';

/** What a page marks as the body of its article. */
export const MARKED_BODY = '[itemprop~="articleBody" i]';
/** Where publishers put the body, most telling first. */
const CONTAINERS = ['[role="article"]', 'article', '[role="main"]', 'main', 'body'];

/** A page with more articles than this lists them. */
const MOST_CONTAINERS = 50;
/** A shorter part of the page is no body. Characters; East Asian scripts say much in few. */
const SHORTEST_BODY = 140;
/** A shorter statement is a summary. Folded characters. */
const SHORTEST_STATEMENT = 300;
/** A shorter line may be in the statement by chance. Characters. */
const SHORTEST_LINE = 40;
/** So much of the statement must stand on the page to be believed, and of what is between its lines be in it. */
const MOST = 0.5;

/** How much prose the blocks hold, in characters. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) => (block.kind === 'paragraph' ? sum + block.text.length : sum),
    0,
  );
}

/**
 * The blocks from the first to the last whose text the page's data states as the article's, word for word. Empty when
 * it states little, when little of it stands on the page, or when `chosen` has most of it already.
 */
export function readStatedBlocks(
  prose: readonly Block[],
  chosen: ReadonlySet<number>,
  { structured }: Pick<PageFacts, 'structured'>,
): readonly Block[] {
  const stated = foldText(structured?.body);
  if (stated.length < SHORTEST_STATEMENT) return [];
  const isStated = ({ kind, text, folded }: Block) =>
    kind === 'paragraph' && text.length > SHORTEST_LINE && stated.includes(folded);
  const known = prose.filter((block) => chosen.has(block.index) && isStated(block));
  if (lengthOf(known) > stated.length * MOST) return [];
  const [first, last] = [prose.findIndex(isStated), prose.findLastIndex(isStated)];
  if (first < 0) return [];
  const found = prose.slice(first, last + 1);
  const agreed = lengthOf(found.filter(isStated));
  return agreed > stated.length * MOST && agreed > lengthOf(found) * MOST ? found : [];
}

/** The blocks of whichever of these elements holds most prose. Empty when none holds enough. */
export function readBlocksIn(
  prose: readonly Block[],
  containers: readonly Element[],
): readonly Block[] {
  const inside = containers.map((container) =>
    prose.filter((block) => block.path.includes(container)),
  );
  const [best] = inside.sort((one, other) => lengthOf(other) - lengthOf(one));
  return best && lengthOf(best) >= SHORTEST_BODY ? best : [];
}

/** The blocks of the most telling container of the page that holds enough prose. Empty when there is none. */
export function readContainer(prose: readonly Block[]): readonly Block[] {
  for (const selector of CONTAINERS) {
    const containers = new Set<Element>();
    for (const { path } of prose) {
      const container = path.find((element) => element.matches(selector));
      if (container) containers.add(container);
    }
    const best = readBlocksIn(prose, [...containers].slice(0, MOST_CONTAINERS));
    if (best.length > 0) return best;
  }
  return [];
}

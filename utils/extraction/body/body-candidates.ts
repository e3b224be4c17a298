import { foldText } from '@/utils/article/text/fold-text';
import type { Block } from '../blocks/block';
import { lengthOfParagraphs } from '../blocks/story-paragraph';
import type { PageFacts } from '../metadata/read-page-facts';

/** Elements that a page marks as the body of its article. */
export const MARKED_BODY = '[itemprop~="articleBody" i]';
/** Elements that usually contain the body, most specific first. */
const CONTAINERS = ['[role="article"]', 'article', '[role="main"]', 'main', 'body'];

/** Only the first containers are examined. A page with more is a list of articles. */
const MAX_CONTAINERS = 50;
/** A shorter part of the page is not a body. Characters. Low, because East Asian scripts need few. */
const SHORTEST_BODY = 140;
/** A shorter text in the metadata is a summary. Folded characters. */
const SHORTEST_STATEMENT = 300;
/** A shorter line may be in the text of the metadata by chance. Characters. */
const SHORTEST_LINE = 40;
/** The share of the text in the metadata that must be on the page, and of the text on the page that must be in it. */
const MOST = 0.5;

/**
 * Returns the blocks from the first to the last whose text is literally in the article text of the metadata. Empty if
 * that text is short or hardly on the page, or if `chosen` already has most of it.
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
  if (lengthOfParagraphs(known) > stated.length * MOST) return [];
  const [first, last] = [prose.findIndex(isStated), prose.findLastIndex(isStated)];
  if (first < 0) return [];
  const found = prose.slice(first, last + 1);
  const agreed = lengthOfParagraphs(found.filter(isStated));
  return agreed > stated.length * MOST && agreed > lengthOfParagraphs(found) * MOST ? found : [];
}

/** Returns the blocks of the container with the most prose. Empty if none has enough. */
export function readBlocksIn(
  prose: readonly Block[],
  containers: readonly Element[],
): readonly Block[] {
  const inside = containers.map((container) =>
    prose.filter((block) => block.path.includes(container)),
  );
  const [best] = inside.sort((one, other) => lengthOfParagraphs(other) - lengthOfParagraphs(one));
  return best && lengthOfParagraphs(best) >= SHORTEST_BODY ? best : [];
}

/** Returns the blocks of the most specific container of the page with enough prose. Empty if there is none. */
export function readContainer(prose: readonly Block[]): readonly Block[] {
  for (const selector of CONTAINERS) {
    const containers = new Set<Element>();
    for (const { path } of prose) {
      const container = path.find((element) => element.matches(selector));
      if (container) containers.add(container);
    }
    const best = readBlocksIn(prose, [...containers].slice(0, MAX_CONTAINERS));
    if (best.length > 0) return best;
  }
  return [];
}

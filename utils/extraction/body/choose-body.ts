import { Readability } from '@mozilla/readability';
import { isMostlyEastAsian } from '@/utils/article/east-asian';
import type { Block } from '../blocks/block';
import { placeStandIns, readStandIns } from '../blocks/stand-ins';
import type { ExtractionLog } from '../extraction-log';
import type { PageFacts } from '../metadata/read-page-facts';
import { foldText } from '../text/fold-text';

/** Readability tries again with looser rules below this many characters. East Asian scripts say the same in fewer. */
const SHORTEST_ARTICLE = 500;
const SHORTEST_ARTICLE_CJK = 140;

/** Where publishers put the body, most telling first. */
const BODIES = ['[itemprop~="articleBody" i]'];
const CONTAINERS = ['[role="article"]', 'article', '[role="main"]', 'main', 'body'];

/** Less than this share of the container's own prose, and Readability has picked the wrong place. */
const LEAST_AGREEMENT = 0.3;
/** A page that states its article's text is believed when so much of the statement stands on the page. Characters. */
const SHORTEST_STATEMENT = 300;
const SHORTEST_STATED = 40;

/**
 * Answers the numbers of the blocks of the body: Readability's choice, unless it finds little of what the page itself
 * states as the article's text or marks as its body.
 *
 * Takes the copy apart; the blocks themselves stay whole, out of their places.
 */
export function chooseBody(
  document: Document,
  blocks: readonly Block[],
  facts: Pick<PageFacts, 'structured'>,
  log: ExtractionLog,
): Set<number> {
  placeStandIns(document.body, blocks);
  // The page's data is read; left here, it would be read again.
  document.head?.replaceChildren();
  for (const data of document.body.querySelectorAll('meta')) data.remove();
  const byReadability = chooseWithReadability(document, blocks);
  const prose = blocks.filter((block) => block.linkDensity < 0.4);
  const holdsMost = (opinion: readonly Block[]) => {
    const agreed = opinion.filter((block) => byReadability.has(block.index));
    return lengthOf(agreed) > 0 && lengthOf(agreed) >= lengthOf(opinion) * LEAST_AGREEMENT;
  };
  const opinions: [reason: string, opinion: readonly Block[]][] = [
    ['the page states other text than Readability found', readStatedBlocks(prose, facts)],
    ['the marked body holds more than Readability found', readMarkedContainer(prose, BODIES)],
    ...(holdsMost(prose)
      ? []
      : [
          [
            'the marked container holds more than Readability found',
            readMarkedContainer(prose, CONTAINERS),
          ] as [string, readonly Block[]],
        ]),
  ];
  for (const [reason, opinion] of opinions) {
    if (opinion.length === 0 || holdsMost(opinion)) continue;
    log.note(reason, opinion[0]?.text ?? '');
    return new Set(opinion.map((block) => block.index));
  }
  return byReadability;
}

function chooseWithReadability(document: Document, blocks: readonly Block[]): Set<number> {
  const reader = new Readability<Node>(document, {
    charThreshold: isEastAsian(blocks) ? SHORTEST_ARTICLE_CJK : SHORTEST_ARTICLE,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content;
  return content instanceof Element ? readStandIns(content) : new Set();
}

/** The blocks from the first to the last whose text the page's data holds, word for word. */
function readStatedBlocks(
  prose: readonly Block[],
  { structured }: Pick<PageFacts, 'structured'>,
): readonly Block[] {
  const stated = foldText(structured?.body);
  if (stated.length < SHORTEST_STATEMENT) return [];
  const isStated = (block: Block) =>
    block.kind === 'paragraph' &&
    block.text.length > SHORTEST_STATED &&
    stated.includes(block.folded);
  const [first, last] = [prose.findIndex(isStated), prose.findLastIndex(isStated)];
  const found = prose.slice(first, last + 1);
  const agreed = lengthOf(found.filter(isStated));
  return first >= 0 && agreed > stated.length * 0.5 && agreed > lengthOf(found) * 0.5 ? found : [];
}

function readMarkedContainer(
  prose: readonly Block[],
  selectors: readonly string[],
): readonly Block[] {
  for (const selector of selectors) {
    const inside = new Map<Element, Block[]>();
    for (const block of prose) {
      const container = block.path.find((element) => element.matches(selector));
      const others = container && inside.get(container);
      if (others) others.push(block);
      else if (container) inside.set(container, [block]);
    }
    const [best] = [...inside.values()].sort((one, other) => lengthOf(other) - lengthOf(one));
    if (best && lengthOf(best) >= SHORTEST_ARTICLE_CJK) return best;
  }
  return [];
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) => (block.kind === 'paragraph' ? sum + block.text.length : sum),
    0,
  );
}

/** Judged by a sample: enough text to tell a script. */
function isEastAsian(blocks: readonly Block[]): boolean {
  let sample = '';
  for (const { text } of blocks) {
    sample += text;
    if (sample.length > 5_000) break;
  }
  return isMostlyEastAsian(sample);
}

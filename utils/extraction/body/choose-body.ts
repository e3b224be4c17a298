import { Readability } from '@mozilla/readability';
import { isMostlyEastAsian } from '@/utils/article/east-asian';
import type { Block } from '../blocks/block';
import { placeStandIns, readStandIns } from '../blocks/stand-ins';
import type { ExtractionLog } from '../extraction-log';

/** Readability tries again with looser rules below this many characters. East Asian scripts say the same in fewer. */
const SHORTEST_ARTICLE = 500;
const SHORTEST_ARTICLE_CJK = 140;

/** Where publishers put the body, most telling first. */
const CONTAINERS = [
  '[itemprop~="articleBody" i]',
  '[role="article"]',
  'article',
  '[role="main"]',
  'main',
  'body',
];

/** Less than this share of the container's own prose, and Readability has picked the wrong place. */
const LEAST_AGREEMENT = 0.3;

/**
 * Answers the numbers of the blocks of the body: Readability's choice or, where it finds nothing or little, the prose
 * of the container that publishers mark as the body.
 *
 * Takes the copy apart; the blocks themselves stay whole, out of their places.
 */
export function chooseBody(
  document: Document,
  blocks: readonly Block[],
  log: ExtractionLog,
): Set<number> {
  placeStandIns(document.body, blocks);
  // The page's data is read; left here, it would be read again.
  document.head?.replaceChildren();
  for (const data of document.body.querySelectorAll('meta')) data.remove();
  const byReadability = chooseWithReadability(document, blocks);
  const chosen = lengthOf(blocks.filter((block) => byReadability.has(block.index)));
  const prose = blocks.filter((block) => block.linkDensity < 0.4);
  if (chosen > 0 && chosen >= lengthOf(prose) * LEAST_AGREEMENT) return byReadability;

  const contained = readMarkedContainer(prose);
  if (chosen > 0 && chosen >= lengthOf(contained) * LEAST_AGREEMENT) return byReadability;
  log.note('the marked container holds more than Readability found', contained[0]?.text ?? '');
  return new Set(contained.map((block) => block.index));
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

function readMarkedContainer(prose: readonly Block[]): readonly Block[] {
  for (const selector of CONTAINERS) {
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

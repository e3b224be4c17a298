import { Readability } from '@mozilla/readability';
import type { Block } from '../blocks/block';
import { readBlockNumbers } from '../blocks/number-blocks';
import type { ExtractionLog } from '../extraction-log';

/** How the article's body was found. */
export interface BodyChoice {
  /** Numbers of the blocks that belong to the body. */
  kept: ReadonlySet<number>;
}

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
 * Finds the blocks of the body: Readability's choice on a second copy of the page, or, where it finds nothing or
 * little, the prose of the container that publishers mark as the body. The given copy is not changed.
 */
export function chooseBody(
  document: Document,
  blocks: readonly Block[],
  log: ExtractionLog,
): BodyChoice {
  const byReadability = readBodyWithReadability(document, blocks);
  const byContainer = readBodyFromContainer(document, blocks);
  const [chosen, contained] = [lengthOf(byReadability, blocks), lengthOf(byContainer, blocks)];
  if (chosen === 0 || chosen < contained * LEAST_AGREEMENT) {
    log.note(
      'the marked container holds more than Readability found',
      `${chosen} of ${contained} characters`,
    );
    return { kept: byContainer };
  }
  return { kept: byReadability };
}

function readBodyWithReadability(document: Document, blocks: readonly Block[]): Set<number> {
  // The clone of a document is a document.
  const judged = document.cloneNode(true) as Document;
  const reader = new Readability<Node>(judged, {
    charThreshold: isEastAsian(blocks) ? SHORTEST_ARTICLE_CJK : SHORTEST_ARTICLE,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content;
  return content instanceof Element ? readBlockNumbers(content) : new Set();
}

function readBodyFromContainer(document: Document, blocks: readonly Block[]): Set<number> {
  for (const selector of CONTAINERS) {
    const containers = [...document.querySelectorAll(selector)];
    const sets = containers.map((container) => proseInside(container, blocks));
    const [best] = sets.sort((one, other) => lengthOf(other, blocks) - lengthOf(one, blocks));
    if (best && lengthOf(best, blocks) >= SHORTEST_ARTICLE_CJK) return best;
  }
  return new Set();
}

function proseInside(container: Element, blocks: readonly Block[]): Set<number> {
  const prose = blocks.filter(
    (block) => block.linkDensity < 0.4 && container.contains(block.element),
  );
  return new Set(prose.map((block) => block.index));
}

function lengthOf(kept: ReadonlySet<number>, blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) =>
      kept.has(block.index) && block.kind === 'paragraph' ? sum + block.text.length : sum,
    0,
  );
}

function isEastAsian(blocks: readonly Block[]): boolean {
  const text = blocks
    .map((block) => block.text)
    .join('')
    .slice(0, 20_000);
  const characters =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)
      ?.length ?? 0;
  return characters > text.length * 0.3;
}

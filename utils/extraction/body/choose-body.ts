import { isMostlyEastAsian } from '@/utils/article/text/east-asian';
import type { Block } from '../blocks/block';
import { placeStandIns, readStandIns } from '../blocks/stand-ins';
import type { ExtractionLog } from '../extraction-log';
import type { PageFacts } from '../metadata/read-page-facts';
import { askReadability } from './ask-readability';
import {
  lengthOf,
  MARKED_BODY,
  readBlocksIn,
  readContainer,
  readStatedBlocks,
} from './second-opinions';

/** Readability tries again with looser rules below this many characters. East Asian scripts say the same in fewer. */
const SHORTEST_ARTICLE = 500;
const SHORTEST_ARTICLE_CJK = 140;

/** Less than this share of what another opinion holds, and Readability has picked the wrong place. */
const LEAST_AGREEMENT = 0.3;

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
  const marked = [...document.body.querySelectorAll(MARKED_BODY)];
  const chosen = chooseWithReadability(document, blocks);
  const prose = blocks.filter((block) => block.linkDensity < 0.4);
  const agreesWith = (opinion: readonly Block[]) => {
    const agreed = lengthOf(opinion.filter((block) => chosen.has(block.index)));
    return agreed > 0 && agreed >= lengthOf(opinion) * LEAST_AGREEMENT;
  };
  const opinions: [reason: string, read: () => readonly Block[]][] = [
    ['the page states other text as its article', () => readStatedBlocks(prose, chosen, facts)],
    ['the page marks another part as its body', () => readBlocksIn(prose, marked)],
    // Where Readability kept a good part of the page, what surrounds it is no better.
    ['its container holds more', () => (agreesWith(prose) ? [] : readContainer(prose))],
  ];
  for (const [reason, read] of opinions) {
    const opinion = read();
    if (opinion.length === 0 || agreesWith(opinion)) continue;
    log.note(reason, opinion[0]?.text ?? '');
    return new Set(opinion.map((block) => block.index));
  }
  return chosen;
}

function chooseWithReadability(document: Document, blocks: readonly Block[]): Set<number> {
  const charThreshold = isEastAsian(blocks) ? SHORTEST_ARTICLE_CJK : SHORTEST_ARTICLE;
  const chosen = askReadability(document, { charThreshold });
  return chosen ? readStandIns(chosen) : new Set();
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

import { isMostlyEastAsian } from '@/utils/article/text/east-asian';
import type { Block } from '../blocks/block';
import { placeStandIns, readStandIns } from '../blocks/stand-ins';
import { lengthOfParagraphs } from '../blocks/story-paragraph';
import type { ExtractionLog } from '../extraction-log';
import type { PageFacts } from '../metadata/read-page-facts';
import { askReadability } from './ask-readability';
import { MARKED_BODY, readBlocksIn, readContainer, readStatedBlocks } from './body-candidates';

/**
 * Below this many characters, Readability tries again with looser rules. East Asian scripts need fewer for the same
 * text.
 */
const SHORTEST_ARTICLE = 500;
const SHORTEST_ARTICLE_CJK = 140;

/** With a smaller share of another opinion's text, Readability has chosen the wrong part of the page. */
const MIN_AGREEMENT = 0.3;

/**
 * Returns the indices of the blocks of the body: Readability's choice, unless it has little of the text that the page
 * states as the article's or marks as its body.
 *
 * Modifies the document. The blocks are detached but do not change.
 */
export function chooseBody(
  document: Document,
  blocks: readonly Block[],
  facts: Pick<PageFacts, 'structured'>,
  log: ExtractionLog,
): Set<number> {
  placeStandIns(document.body, blocks);
  // Readability would read the metadata again.
  document.head?.replaceChildren();
  for (const data of document.body.querySelectorAll('meta')) data.remove();
  const marked = [...document.body.querySelectorAll(MARKED_BODY)];
  const chosen = chooseWithReadability(document, blocks);
  const prose = blocks.filter((block) => block.linkDensity < 0.4);
  const agreesWith = (opinion: readonly Block[]) => {
    const agreed = lengthOfParagraphs(opinion.filter((block) => chosen.has(block.index)));
    return agreed > 0 && agreed >= lengthOfParagraphs(opinion) * MIN_AGREEMENT;
  };
  // The page may list other posts below, each with a body of its own.
  const isMarked = () => {
    const body = readBlocksIn(prose, marked);
    return body.length > 0 && agreesWith(body);
  };
  const opinions: [reason: string, read: () => readonly Block[]][] = [
    ['the metadata has other text', () => readStatedBlocks(prose, chosen, facts)],
    ['the page marks another element as the body', () => readBlocksIn(prose, marked)],
    // If Readability chose a good part of the page, its container is no better.
    [
      'the container has more text',
      () => (agreesWith(prose) || isMarked() ? [] : readContainer(prose)),
    ],
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

/** Whether the text is mostly in an East Asian script, by a sample. */
function isEastAsian(blocks: readonly Block[]): boolean {
  let sample = '';
  for (const { text } of blocks) {
    sample += text;
    if (sample.length > 5_000) break;
  }
  return isMostlyEastAsian(sample);
}

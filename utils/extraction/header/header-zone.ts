import type { Block } from '../blocks/block';
import { firstIndex } from '../blocks/first-index';
import { isHeadline } from '../blocks/is-headline';
import { isStoryParagraph } from '../blocks/story-paragraph';
import { SENTENCE_END } from '../text/sentence-end';

/** How far above the first block of the body the header may begin if there is no headline. Blocks. */
const REACH_WITHOUT_HEADLINE = 14;
const REACH_TO_HEADLINE = 40;
/** Where the header ends if no running text follows. Blocks. */
const LONGEST_HEADER = 400;
/** A shorter line above the text is a label: section, topic, reading time. Latin characters. */
export const LONGEST_LABEL = 60;
/** How many paragraphs are compared with the header. */
const SAMPLE = 8;

/** The part of the page between the headline and the text. */
export interface HeaderZone {
  /** From the headline to the second block of running text, in order. */
  blocks: Block[];
  /** The headline, if there is one above the text. */
  headline: Block | null;
  /** The first blocks of the body, in order. */
  opening: Block[];
  /** The first blocks of running text in the body, in order. */
  texts: Block[];
  /** The index of the first block of the zone: the headline, if there is one. */
  start: number;
  /** The index of the first block of running text. There are no labels after it. */
  firstText: number;
}

/** Finds the part of the page between headline and text. Empty if there is no body. */
export function findHeaderZone(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  titles: readonly string[],
): HeaderZone {
  const first = firstIndex(body);
  if (!Number.isFinite(first)) {
    return { blocks: [], headline: null, opening: [], texts: [], start: -1, firstText: -1 };
  }
  const printed = blocks.filter(
    (block) =>
      block.index > first - REACH_TO_HEADLINE &&
      block.index <= first + 4 &&
      isHeadline(block, titles),
  );
  // A caption may repeat the headline.
  const headline = printed.findLast(({ kind }) => kind === 'heading') ?? printed.at(-1);
  const start = headline?.index ?? Math.max(0, first - REACH_WITHOUT_HEADLINE);
  const read = blocks.filter((block) => block.index >= start && body.has(block.index));
  const texts = read.filter(isStoryParagraph);
  const firstText = (texts[0] ?? firstOfGallery(read) ?? read.find(isSentence))?.index ?? first;
  return {
    blocks: blocks.slice(start, Math.min(texts[1]?.index ?? firstText, start + LONGEST_HEADER) + 1),
    headline: headline ?? null,
    opening: read.slice(0, SAMPLE * 2),
    texts: texts.slice(0, SAMPLE),
    start,
    firstText,
  };
}

/** Whether a block is a paragraph, however short the paragraphs of the story are. */
const isSentence = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && (text.length > LONGEST_LABEL || SENTENCE_END.test(text));

/** Returns the first picture of a body that is mostly pictures: where its header ends. */
function firstOfGallery(body: readonly Block[]): Block | undefined {
  const pictures = body.filter(({ kind }) => kind === 'figure');
  return pictures.length > body.length / 2 ? pictures[0] : undefined;
}

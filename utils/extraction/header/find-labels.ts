import { weighText } from '@/utils/article/text/east-asian';
import type { Block } from '../blocks/block';
import { lengthOfParagraphs } from '../blocks/story-paragraph';
import type { ExtractionLog } from '../extraction-log';
import { SENTENCE_END } from '../text/sentence-end';
import { type HeaderZone, LONGEST_LABEL } from './header-zone';

/** A line with more words that ends in a colon announces what follows. */
const MAX_WORDS_OF_LABEL = 5;
/** The end of the place and date that open a report: "HARROW, May 3 --". */
const DATELINE = /\S\s?(?:--|[–—])$/;
/** The end of a reading time with an abbreviation: "Lecture 4 min." */
const READING_TIME = /\d\s?min\.$/i;
/** The largest share of the text that may be labels, if there are more than a few. */
const MAX_LABEL_SHARE = 0.25;
/** Headers have a few labels, however short the text is. */
const FEW = 3;
/** This many lines with the same parent as the text belong to it: verse, or a language without full stops. */
const MANY = 6;

/**
 * Returns the indices of the short lines between headline and text that are not sentences: section, topic, reading
 * time. Returns none if that would remove much of the text: these lines are then the text, or its beginning.
 */
export function findLabels(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  zone: HeaderZone,
  log: ExtractionLog,
): ReadonlySet<number> {
  const labels = zone.blocks.filter((block) => block.index < zone.firstText && isLabel(block));
  const ofBody = labels.filter((block) => body.has(block.index));
  const text = blocks[zone.firstText];
  const beside = ofBody.filter(({ path, linkDensity }) => {
    return linkDensity === 0 && path[0] === text?.path[0];
  });
  const kept = blocks.filter((block) => body.has(block.index));
  const isMuch =
    ofBody.length > FEW && lengthOfParagraphs(ofBody) > lengthOfParagraphs(kept) * MAX_LABEL_SHARE;
  const lines = new Set(isMuch ? ofBody : beside.length >= MANY ? beside : []);
  for (const block of lines) log.note('kept: the rule would remove too much', block.element);
  const section = zone.blocks.find(
    (block) => block.kind === 'heading' && block !== zone.headline && body.has(block.index),
  );
  const isText = (one: Block) =>
    lines.has(one) ||
    (one.index > (section?.index ?? zone.firstText) && isInEntry(one)) ||
    (one.text.endsWith(':') && one.path[0] === text?.path[0]);
  return new Set(labels.filter((one) => !isText(one)).map(({ index }) => index));
}

/** Whether a line is in an entry of a list. Below a heading, that is no list of facts about the article. */
const isInEntry = ({ path }: Block): boolean => path.some(({ localName }) => localName === 'li');

const isLabel = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' &&
  text.length > 0 &&
  weighText(text) < LONGEST_LABEL &&
  !DATELINE.test(text) &&
  (!SENTENCE_END.test(text) || READING_TIME.test(text)) &&
  !(/[:：]$/.test(text) && text.split(' ').length > MAX_WORDS_OF_LABEL);

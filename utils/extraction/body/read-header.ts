import type { Block } from '../blocks/block';
import type { ExtractionLog } from '../extraction-log';
import type { PageFacts } from '../metadata/read-page-facts';
import { isBylineLine, isDateLine, readNamesIn } from './find-byline';
import { findDekBlock, findStatedDek } from './find-dek';
import { findHeaderZone, isHeadline } from './header-zone';

/** What stands between the headline and the text, and the numbers of the blocks it stands in. */
export interface ArticleHeader {
  dek: string | null;
  /** Names in the visible byline; empty when there is none. */
  authors: string[];
  /** Blocks that are headline, dek, byline, date or label: shown above the body or not at all, so no part of it. */
  lines: ReadonlySet<number>;
}

/** A byline may also close the article: so many of its last blocks are looked at. */
const CLOSING_BLOCKS = 3;
/** A line this short above the text is a label: section, topic, reading time. Characters. */
const LONGEST_LABEL = 60;

/**
 * Reads dek and byline where they stand on the page: between headline and text, the byline also after the last
 * paragraph. The page's data supplies the dek where none stands there.
 */
export function readHeader(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  facts: PageFacts,
  log: ExtractionLog,
): ArticleHeader {
  const zone = findHeaderZone(blocks, body, facts.titles);
  const dek = findDekBlock(zone.blocks, facts);
  const lines = new Set<number>();
  let authors: string[] = [];
  const take = (block: Block, reason: string) => {
    log.note(reason, block.element);
    lines.add(block.index);
  };

  for (const block of blocks.slice(0, Math.max(0, zone.start))) {
    if (body.has(block.index) && block.kind !== 'figure') take(block, 'above the headline');
  }
  const closing = blocks.filter((block) => body.has(block.index)).slice(-CLOSING_BLOCKS);
  for (const block of [...zone.blocks, ...closing]) {
    if (block === dek) take(block, 'the dek');
    else if (isHeadline(block, facts.titles)) take(block, 'the headline');
    else if (isBylineLine(block, facts.authors)) {
      take(block, 'the byline');
      if (authors.length === 0) authors = readNamesIn(block, facts.siteName);
    } else if (isDateLine(block)) take(block, 'the date');
    else if (block.index < zone.firstText && isLabel(block)) take(block, 'a label above the text');
  }
  return { dek: dek?.text ?? findStatedDek(blocks, body, facts), authors, lines };
}

const isLabel = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' &&
  text.length > 0 &&
  text.length < LONGEST_LABEL &&
  !/[.!?…。]["”’»]?$/u.test(text);

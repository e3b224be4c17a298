import { foldText } from '@/utils/article/text/fold-text';
import type { Block } from '../blocks/block';
import type { ExtractionLog } from '../extraction-log';

const COMMENTS =
  '(?:reader )?comments?|replies|responses?|(?:leser)?kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|komentarze|комментари(?:и|ев|й|я)|коментар(?:і|ів)|コメント|댓글|评论|評論';
const COUNT = '\\d{1,3}(?:[.,]\\d{3})*';
/** The beginning of the heading of a comment section, with the number of comments: "27 Comments", "Comments (27)". */
const HEADING = new RegExp(
  `^(?:${COUNT} (?:${COMMENTS})|(?:${COMMENTS})\\s?[(（:：]?\\s?${COUNT}[)）]?)(?![\\p{L}\\d])`,
  'iu',
);
/** Longer headings are not those of a comment section. Characters. */
const LONGEST_HEADING = 200;
/** With less text above, the comments may be what the page is for: a forum, a question. Characters. */
const MIN_TEXT_ABOVE = 500;

/**
 * Drops the comments of readers that no class name marks: what follows a heading with their number, if the text above
 * is an article of its own. Returns the indices of the blocks that stay.
 */
export function dropComments(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  titles: readonly string[],
  log: ExtractionLog,
): Set<number> {
  const start = findStart(blocks, body, titles);
  const comments = blocks.slice(start).filter(({ index }) => body.has(index));
  for (const { element } of comments) log.note('comments of readers', element);
  return new Set([...body].filter((index) => index < start));
}

/** Returns the index of the heading of the comment section; the number of blocks if there is none. */
function findStart(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  titles: readonly string[],
): number {
  let above = 0;
  for (const block of blocks) {
    if (above >= MIN_TEXT_ABOVE && isHeadingOfComments(block, titles)) return block.index;
    if (body.has(block.index)) above += block.text.length;
  }
  return blocks.length;
}

/** Whether a heading is a number of comments, alone or with the headline: "3 comments on “Night boats”". */
function isHeadingOfComments(block: Block, titles: readonly string[]): boolean {
  const { kind, text } = block;
  if (kind !== 'heading' || text.length > LONGEST_HEADING) return false;
  const [count] = HEADING.exec(text) ?? [];
  if (count === undefined) return false;
  return (
    count.length === text.length || titles.some((title) => block.folded.includes(foldText(title)))
  );
}

import type { Block } from '../blocks/block';
import type { ExtractionLog } from '../extraction-log';

const COMMENTS =
  '(?:reader )?comments?|replies|responses|kommentare?|leserkommentare|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|komentarze|комментари(?:и|ев|я)|коментар(?:і|ів)|コメント|댓글|评论|評論';
/** The heading of a comment section: "27 Comments", "Comments (27)", "3 Kommentare zu „Nachtboote“". */
const HEADING = new RegExp(
  `^(?:\\d[\\d.,]* (?:${COMMENTS})(?: (?:on|to|zu|auf|sur|à|en|su|a|op|på)\\b.*)?|(?:${COMMENTS})\\s?(?:[(（:：]?\\s?\\d[\\d.,]*\\s?[)）]?)?)$`,
  'i',
);
/** Longer headings are not those of a comment section. Characters. */
const LONGEST_HEADING = 120;
/** With less text above, the comments may be what the page is for: a forum, a question. Characters. */
const MIN_TEXT_ABOVE = 500;

/**
 * Drops the comments of readers that no class name marks: what follows the heading of a comment section, if the
 * text above is an article of its own. Returns the indices of the blocks that stay.
 */
export function dropComments(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  log: ExtractionLog,
): Set<number> {
  let above = 0;
  let first = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (above >= MIN_TEXT_ABOVE && isHeadingOfComments(block)) {
      first = block.index;
      break;
    }
    if (body.has(block.index)) above += block.text.length;
  }
  return new Set(
    [...body].filter((index) => {
      const block = blocks[index];
      if (index < first || !block) return true;
      log.note('comments of readers', block.element);
      return false;
    }),
  );
}

const isHeadingOfComments = ({ kind, text }: Block): boolean =>
  kind === 'heading' && text.length <= LONGEST_HEADING && HEADING.test(text);

import type { Block } from '../blocks/block';
import { isStoryParagraph } from '../blocks/story-paragraph';
import { SENTENCE_END } from '../text/sentence-end';
import { furnitureReason, isRelatedText } from './furniture-reason';
import { isListOfSentences } from './is-list-of-sentences';
import { isListOfSources } from './is-list-of-sources';

/** An article with more such lines for one reason collects links. */
const MAX_LINK_LINES = 5;

/**
 * Returns for each block of the body why it is not part of the article; null if it is. Unlike `furnitureReason`, keeps
 * the links of articles that collect links (deals, courses, tools): those with many different lines of links, each with
 * text of its own.
 */
export function readLineReasons(kept: readonly Block[]): (string | null)[] {
  const reasons = kept.map(furnitureReason);
  const lines = new Map<string, Set<string>>();
  const isEntry = (reason: string | null, at: number): reason is string => {
    const block = kept[at];
    if (!block || isRelatedText(block.text)) return false;
    // A link heads its text, a list of links follows its heading or its text.
    if (reason === 'a list of links')
      return isText(kept[at - 1]) || kept[at - 1]?.kind === 'heading';
    return (
      (reason === 'only a link' || reason === 'leads to another story') && isText(kept[at + 1])
    );
  };
  reasons.forEach((reason, at) => {
    if (isEntry(reason, at))
      lines.set(reason, (lines.get(reason) ?? new Set()).add(kept[at]?.text ?? ''));
  });
  return reasons.map((reason, at) => {
    const block = kept[at];
    if (
      reason === 'a list of links' &&
      block &&
      (isListOfSources(block) || isListOfSentences(block))
    )
      return null;
    if (reason === 'only a link' && isNumbered(kept, at)) return null;
    if (reason === 'an e-mail line' && block && isAmongText(block, kept[at + 1])) return null;
    return isEntry(reason, at) && (lines.get(reason)?.size ?? 0) > MAX_LINK_LINES ? null : reason;
  });
}

/** Whether a line and the one before or after it have consecutive numbers: references, steps. */
function isNumbered(kept: readonly Block[], at: number): boolean {
  const [before, number, after] = [-1, 0, 1].map((step) => numberOf(kept[at + step]));
  if (!number) return false;
  return before === number - 1 || after === number + 1;
}

/** Returns the number that a line begins with: "3. The tide", "[3] The tide". NaN if it has none. */
const numberOf = (block: Block | undefined): number =>
  Number(/^\[?(\d{1,2})[.)\]]\s/.exec(block?.text ?? '')?.[1]);

/** A shorter line is an address with its label. Characters. */
const SHORTEST_SENTENCE = 60;

/** Whether a line is a sentence, and the next block with the same parent is one too. */
const isAmongText = ({ text, path }: Block, next: Block | undefined): boolean =>
  text.length >= SHORTEST_SENTENCE &&
  SENTENCE_END.test(text) &&
  next?.kind === 'paragraph' &&
  next.path[0] === path[0] &&
  SENTENCE_END.test(next.text);

const isText = (block: Block | undefined): boolean =>
  block !== undefined && isStoryParagraph(block);

import { textOf } from '@/utils/article/text/squeeze-text';
import type { Block } from '../blocks/block';
import type { HeaderZone } from './header-zone';

/** A shorter line is a label. Characters. */
const SHORTEST_SENTENCE = 40;
/** A shorter line is a sentence only if it has a closing punctuation mark. Characters. */
const LONG_ENOUGH = 70;
/** A longer block beside the headline may be the first paragraph. Characters. */
const LONGEST_UNSTATED = 220;
/** Class names of first paragraphs with a drop cap. */
const OPENING_NAME = /first|initial|drop/i;

/**
 * Whether a block of the header zone is set apart from the text after it: next to the headline, in its own container,
 * in its own style, or entirely in bold or italics, while the two paragraphs after it look the same. First paragraphs
 * may have their own style or place too, so these alone count only if the block is also in the metadata (`isStated`).
 */
export function standsApart(
  block: Block,
  { headline, opening, texts, firstText }: HeaderZone,
  isStated: boolean,
): boolean {
  if (block.index > firstText || (block.kind !== 'paragraph' && block.kind !== 'heading'))
    return false;
  const later = texts.filter((text) => text.index > block.index);
  if (isEmphasised(block.element)) {
    const isBold = block.element.querySelector('b, strong') !== null;
    const plain = later.filter((text) => !isEmphasised(text.element));
    return plain.length > 1 && headline !== null && (isBold || isStated);
  }
  const [next, after] = later.filter((text) => !isAlike(block, text));
  if (!next || !after || block.text.length < SHORTEST_SENTENCE || !readsAsSentence(block.text))
    return false;
  const [own, others] = [block.path[0], next.path[0]];
  if (own === undefined || others === undefined) return false;
  if (own === others)
    return isStated && isAlike(next, after) && hasOwnStyle(block.element, next.element);
  if (opening.some((other) => other.index > block.index && isSibling(block, other))) return false;
  if (!hasOwnStyle(own, others) || own.contains(others) || isStyledAlike(block, next)) return false;
  return (
    (headline !== null && isBeside(block, headline, next) && (isStated || isShort(block))) ||
    (isStated && isAlike(next, after))
  );
}

/** Whether a block is short enough for a dek. A first paragraph next to the headline is longer. */
const isShort = ({ text }: Block): boolean => text.length <= LONGEST_UNSTATED;

/** Whether two blocks have the same kind, class and parent. */
export const isAlike = (one: Block, other: Block): boolean =>
  one.kind === other.kind &&
  one.path[0] === other.path[0] &&
  one.element.className === other.element.className;

const readsAsSentence = (text: string): boolean =>
  text.length >= LONG_ENOUGH || /[.!?…。]["”’»]?$/u.test(text);

/** Whether block and headline have a common ancestor without the text. */
function isBeside(block: Block, headline: Block, text: Block): boolean {
  const common = block.path.find((outer) => headline.path.includes(outer));
  return common !== undefined && !text.path.includes(common);
}

const isSibling = (one: Block, other: Block): boolean =>
  other.kind === 'paragraph' && one.path[0] === other.path[0];

const isStyledAlike = (one: Block, other: Block): boolean =>
  one.element.className !== '' && one.element.className === other.element.className;

const hasOwnStyle = (one: Element, other: Element): boolean =>
  one.className !== '' && one.className !== other.className && !OPENING_NAME.test(one.className);

/** Whether an element is entirely in bold or italics. */
export function isEmphasised(element: Element): boolean {
  let marked = 0;
  for (const part of element.querySelectorAll('b, strong, em, i')) marked += textOf(part).length;
  return marked > 0 && marked > textOf(element).length * 0.9;
}

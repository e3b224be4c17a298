import type { Block } from '../blocks/block';
import { textOf } from '../text/squeeze-text';
import type { HeaderZone } from './header-zone';

/** A shorter line that ends no sentence is a label. Characters. */
const SHORTEST_SENTENCE = 40;
const LONG_ENOUGH = 70;
const LONGEST_UNSTATED = 220;
/** Names of first paragraphs that only open with a large letter. */
const OPENING_NAME = /first|initial|drop/i;

/**
 * Whether a block of the header zone is set apart from the text that follows it: beside the headline, in a part of its
 * own, in a style of its own, or in bold or italics all through, where the two paragraphs after it are alike. Style and
 * place alone are believed only of what the page's data states too (`isStated`), for first paragraphs have them as well.
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

/** A first paragraph may stand beside the headline too; it is longer than a dek. */
const isShort = ({ text }: Block): boolean => text.length <= LONGEST_UNSTATED;

/** Whether two blocks are lines of one piece: of one kind and style, in one place. */
export const isAlike = (one: Block, other: Block): boolean =>
  one.kind === other.kind &&
  one.path[0] === other.path[0] &&
  one.element.className === other.element.className;

const readsAsSentence = (text: string): boolean =>
  text.length >= LONG_ENOUGH || /[.!?…。]["”’»]?$/u.test(text);

/** Whether there is a part of the page that holds block and headline but not the text. */
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

/** Whether a block is in bold or italics all through. */
export function isEmphasised(element: Element): boolean {
  let marked = 0;
  for (const part of element.querySelectorAll('b, strong, em, i')) marked += textOf(part).length;
  return marked > 0 && marked > textOf(element).length * 0.9;
}

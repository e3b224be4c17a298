import { squeezeText } from '@/utils/article/text/squeeze-text';
import { isElement } from '@/utils/dom/is-element';
import type { Block } from '@/utils/extraction/blocks/block';
import type { BodyTrace } from '@/utils/extraction/extraction-world';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { serialiseFragment } from '@/utils/sanitisation/serialise-fragment';
import { makeParagraphs } from './make-paragraphs';
import { type LeftOutReason, reasonOf } from './reason-of';
import { ancestorsOf, shapeOf } from './rules/shape';
import { SHAPE_LIMITS } from './rules/site-rule';

/** Something that was left out and is unlikely to be part of the article: a menu, a notice, a teaser. */
export interface Furniture {
  reason: LeftOutReason;
  /** Its text, on one line. */
  text: string;
  /** Its block; null if it was removed before blocks were described. */
  block: Block | null;
  /** Its shape if it is no block; empty if it has none. */
  shape: string;
  /** The last block of the article before it; null if it is above the article. */
  after: Block | null;
  /** Returns its markup, sanitised. */
  toHtml(): string;
}

/** The most pieces that are listed. */
const MAX_LISTED = 100;

/** Lists what was left out besides the pieces of `Article.leftOut`, in document order. */
export function listFurniture(trace: BodyTrace): Furniture[] {
  const { blocks, body, pieces, removals } = trace;
  const known = new Set(pieces.flatMap((piece) => piece.blocks));
  const order = new Map(Array.from(removals.elements, (element, at) => [element, at] as const));
  const kept = blocks.filter(({ index }) => body.has(index));
  const placed: { position: number; one: Furniture }[] = [];
  const add = (position: number, one: Omit<Furniture, 'after'>) => {
    const after = kept.findLast((block) => positionOf(block, order) < position) ?? null;
    placed.push({ position, one: { ...one, after } });
  };
  for (const { reason, node, parent } of removals.removed) {
    const [said, text] = [reasonOf(reason), isElement(node) ? wordsOf(node) : ''];
    if (!said || !text || !isElement(node)) continue;
    const ancestors = isElement(parent) ? [parent, ...ancestorsOf(parent)] : [];
    add(order.get(node) ?? 0, {
      reason: said,
      text,
      block: null,
      shape: shapeOf(node, ancestors, SHAPE_LIMITS.levels),
      toHtml: () => htmlOf(node, trace),
    });
  }
  for (const block of blocks) {
    const { element, text, index } = block;
    const said = reasonOf(removals.reasons.get(element) ?? 'not chosen for the body');
    if (body.has(index) || known.has(block) || !said || !text) continue;
    const toHtml = () => htmlOf(element, trace);
    add(positionOf(block, order), {
      reason: said,
      text: wordsOf(element) || text,
      block,
      shape: '',
      toHtml,
    });
  }
  return placed
    .sort((one, other) => one.position - other.position)
    .slice(0, MAX_LISTED)
    .map(({ one }) => one);
}

/** Returns the text of an element on one line, with a dot between the entries of a list. */
function wordsOf(element: Element): string {
  const entries = [...element.querySelectorAll('li')].filter((entry) => !entry.querySelector('li'));
  const texts = entries.map(({ textContent }) => squeezeText(textContent)).filter(Boolean);
  const all = squeezeText(element.textContent);
  // Only if the list is all that the element contains.
  const isList = texts.length > 1 && withoutSpace(texts.join('')) === withoutSpace(all);
  return isList ? texts.join(' · ') : all;
}

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

/** Blocks may have new elements, between the old ones. */
function positionOf({ element, path, index }: Block, order: ReadonlyMap<Element, number>): number {
  const known = [element, ...path].find((one) => order.has(one));
  // Blocks of one element keep their order.
  return (known ? (order.get(known) ?? 0) : 0) + index / 100_000;
}

function htmlOf(node: Element, { compose }: BodyTrace): string {
  const copy = node.ownerDocument.importNode(node, true);
  return serialiseFragment(sanitiseArticle(makeParagraphs(compose(copy))));
}

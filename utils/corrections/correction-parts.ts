import type { Article, LeftOutPiece } from '@/utils/article/article';
import { squeezeText } from '@/utils/article/text/squeeze-text';
import type { Block } from '@/utils/extraction/blocks/block';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { putBack, removePart } from './correct-article';
import type { CorrectedReading, ListedPiece, Reading } from './corrected-reading';
import { type Furniture, listFurniture } from './list-furniture';
import { blockOf, findBlock } from './match-block';
import { reasonOf } from './reason-of';
import { repeatCorrections } from './repeat-corrections';
import { createCorrections } from './rules/create-corrections';
import { deriveRule } from './rules/derive-rule';
import { rootOf } from './rules/root-of';

/** A reading with one more correction, and the number of the first top-level element that was put back. */
export interface CorrectionStep {
  next: CorrectedReading;
  position: number | null;
}

/** The code that is needed only when the user corrects an article. Pages load it on demand. */
export const CORRECTION_PARTS = {
  createCorrections,
  rootOf,
  listFurniture,
  start,
  listPieces: ({ article }: CorrectedReading): ListedPiece[] =>
    (article.leftOut ?? []).map(toListed),
  putPieceBack,
  putFurnitureBack(before: CorrectedReading, one: Furniture): CorrectionStep {
    const elements = childrenOf(before.article);
    const previous = one.after && findBlock(elements, one.after);
    const position = one.after ? (previous ?? elements.length - 1) + 1 : 0;
    const piece = { html: one.toHtml(), position, reason: '' };
    const { next } = putMarkupBack(before, piece, one.block ? [one.block] : [], one.shape);
    const putBackFurniture = new Set([...before.putBackFurniture, one]);
    return { next: { ...next, putBackFurniture }, position };
  },
  removeElement,
  repeatCorrections: (
    next: CorrectedReading,
    original: Article,
    corrected: Article,
  ): CorrectedReading =>
    repeatCorrections(next, original, corrected, { putPieceBack, removeElement }),
} as const;

/** The type of these functions. */
export type CorrectionParts = typeof CORRECTION_PARTS;

function start(reading: Reading): CorrectedReading {
  const { article, trace, rule } = reading;
  const pieces = article.leftOut ?? [];
  const isWhole = trace?.pieces.length === pieces.length;
  return {
    article,
    trace,
    rule,
    base: rule,
    putBack: new Set(),
    putBackShapes: [],
    removed: new Set(),
    putBackFurniture: new Set(),
    blocksOf: new Map(
      isWhole ? pieces.map(({ html }, at) => [html, trace.pieces[at]?.blocks ?? []]) : [],
    ),
  };
}

function putPieceBack(before: CorrectedReading, piece: LeftOutPiece): CorrectionStep {
  return putMarkupBack(before, piece, before.blocksOf.get(piece.html) ?? [], '');
}

/** Puts markup back and notes its blocks, or its shape. */
function putMarkupBack(
  before: CorrectedReading,
  piece: LeftOutPiece,
  blocks: readonly Block[],
  shape: string,
): CorrectionStep {
  const removed = new Set(before.removed);
  const restored = new Set(before.putBack);
  for (const block of blocks) if (!removed.delete(block)) restored.add(block);
  const next = withRule({
    ...before,
    article: putBack(before.article, piece),
    putBack: restored,
    putBackShapes: shape ? [...before.putBackShapes, shape] : before.putBackShapes,
    removed,
  });
  return { next, position: piece.position };
}

/** Takes the top-level element number `index` of the body out. Null if there is none. */
function removeElement(before: CorrectedReading, index: number): CorrectionStep | null {
  const element = childrenOf(before.article)[index];
  if (!element) return null;
  const block = blockOf(element, keptBlocks(before));
  const restored = new Set(before.putBack);
  const removed = new Set(before.removed);
  const blocksOf = new Map(before.blocksOf);
  if (block) {
    if (!restored.delete(block)) removed.add(block);
    blocksOf.set(element.outerHTML, [block]);
  }
  const article = removePart(before.article, index);
  const next = withRule({ ...before, article, putBack: restored, removed, blocksOf });
  return { next, position: null };
}

/** Adds what was corrected to the rule with which the article was read. */
function withRule(corrected: CorrectedReading): CorrectedReading {
  const { trace, base } = corrected;
  if (!trace) return corrected;
  return { ...corrected, rule: deriveRule(base, { ...corrected, ...trace }) };
}

function keptBlocks({ trace, putBack: restored, removed }: CorrectedReading): Block[] {
  return (trace?.blocks ?? []).filter(
    (block) => restored.has(block) || (trace?.body.has(block.index) && !removed.has(block)),
  );
}

function toListed(piece: LeftOutPiece): ListedPiece {
  const content = sanitiseArticle(piece.html);
  return {
    piece,
    text: squeezeText(content.textContent),
    isPicture: content.firstElementChild?.localName === 'figure',
    reason: reasonOf(piece.reason) ?? 'notChosen',
  };
}

const childrenOf = ({ html }: Article): Element[] => [...sanitiseArticle(html).children];

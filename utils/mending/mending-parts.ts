import type { Article, LeftOutPiece } from '@/utils/article/article';
import { squeezeText } from '@/utils/article/text/squeeze-text';
import type { Block } from '@/utils/extraction/blocks/block';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { createMending } from './create-mending';
import { deriveRule } from './derive-rule';
import { type Furniture, listFurniture } from './list-furniture';
import { putBack, takeOut } from './mend-article';
import type { ListedPiece, Mended, Reading } from './mended';
import { blockOf, findBlock } from './place-block';
import { reasonOf } from './reason-of';
import { repeatMending } from './repeat-mending';
import { rootOf } from './root-of';
import { NO_RULE } from './site-rule';

/** An article with one more change, and the number of the first top-level element that was put back. */
export interface MendedAt {
  next: Mended;
  place: number | null;
}

/** Everything that is only needed once a person mends an article. Pages load it on demand. */
export const MENDING_PARTS = {
  createMending,
  rootOf,
  listFurniture,
  start,
  listPieces: ({ article }: Mended): ListedPiece[] => (article.leftOut ?? []).map(toListed),
  putPieceBack,
  putFurnitureBack(before: Mended, one: Furniture): MendedAt {
    const elements = childrenOf(before.article);
    const place = one.after && findBlock(elements, one.after);
    const position = one.after ? (place ?? elements.length - 1) + 1 : 0;
    const piece = { html: one.toHtml(), position, reason: '' };
    const { next } = put(before, piece, one.block ? [one.block] : [], one.shape);
    return { next: { ...next, gone: new Set([...before.gone, one]) }, place: position };
  },
  takeElementOut,
  repeatMending: (next: Mended, original: Article, mended: Article): Mended =>
    repeatMending(next, original, mended, { putPieceBack, takeElementOut }),
  /** Forgets the rule of the site, and what was mended so far. The article stays as it is. */
  forget: (before: Mended): Mended => ({
    ...start({ ...before, rule: NO_RULE }),
    gone: before.gone,
  }),
} as const;

/** The same as a type. */
export type MendingParts = typeof MENDING_PARTS;

function start(reading: Reading): Mended {
  const { article, trace, rule } = reading;
  const pieces = article.leftOut ?? [];
  const isWhole = trace?.pieces.length === pieces.length;
  return {
    ...{ article, trace, rule, base: rule },
    ...{ putBack: new Set(), putBackShapes: [], takenOut: new Set(), gone: new Set() },
    blocksOf: new Map(
      isWhole ? pieces.map(({ html }, at) => [html, trace.pieces[at]?.blocks ?? []]) : [],
    ),
  };
}

function putPieceBack(before: Mended, piece: LeftOutPiece): MendedAt {
  return put(before, piece, before.blocksOf.get(piece.html) ?? [], '');
}

/** Puts markup back and notes its blocks, or its shape. */
function put(
  before: Mended,
  piece: LeftOutPiece,
  blocks: readonly Block[],
  shape: string,
): MendedAt {
  const takenOut = new Set(before.takenOut);
  const restored = new Set(before.putBack);
  for (const block of blocks) if (!takenOut.delete(block)) restored.add(block);
  const next = withRule({
    ...before,
    article: putBack(before.article, piece),
    putBack: restored,
    putBackShapes: shape ? [...before.putBackShapes, shape] : before.putBackShapes,
    takenOut,
  });
  return { next, place: piece.position };
}

/** Takes the top-level element number `index` of the body out. Null if there is none. */
function takeElementOut(before: Mended, index: number): MendedAt | null {
  const element = childrenOf(before.article)[index];
  if (!element) return null;
  const block = blockOf(element, keptBlocks(before));
  const restored = new Set(before.putBack);
  const takenOut = new Set(before.takenOut);
  const blocksOf = new Map(before.blocksOf);
  if (block) {
    if (!restored.delete(block)) takenOut.add(block);
    blocksOf.set(element.outerHTML, [block]);
  }
  const article = takeOut(before.article, index);
  const next = withRule({ ...before, article, putBack: restored, takenOut, blocksOf });
  return { next, place: null };
}

/** Adds what was mended to the rule with which the article was read. */
function withRule(mended: Mended): Mended {
  const { trace, base } = mended;
  if (!trace) return mended;
  return { ...mended, rule: deriveRule(base, { ...mended, ...trace }) };
}

function keptBlocks({ trace, putBack: restored, takenOut }: Mended): Block[] {
  return (trace?.blocks ?? []).filter(
    (block) => restored.has(block) || (trace?.body.has(block.index) && !takenOut.has(block)),
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

import type { Block } from '../../blocks/block';
import type { ExtractionLog } from '../../extraction-log';
import type { PageFacts } from '../../metadata/read-page-facts';
import { describeFeatures } from './block-features';
import { scoreWithTrees, type Tree } from './boosted-trees';
import weights from './judge-weights.json';
import { REACH } from './page-measures';

/** What the rules chose leaves only when the judge is so sure. */
const LEAST_TO_STAY = 0.2;
/** What was left may be put back for what is around it, unless the judge is so sure. */
const LEAST_TO_RETURN = 0.1;
/** What they did not choose comes in when the judge is so sure. */
const LEAST_TO_COME = 0.55;
const MOST_LINKS_IN_SENTENCE = 0.2;
/** Where readers talk. What they say reads as an article does, so it never comes in by the judge alone. */
const TALK = /comment|repl(?:y|ies)\b|discussion|disqus|respond|\bthread/i;
/** The judge may take so much of the text that the rules chose; where it would take more, the rules stand. */
const MOST_TAKEN = 0.35;

/** What the judge decided, by block numbers. */
export interface Judgement {
  body: ReadonlySet<number>;
  /** Not of the body, and nothing that stands around them brings them back. */
  refused: ReadonlySet<number>;
}

/** The file is written by training/ and has this shape. */
const TREES = weights.trees as Tree[];

/**
 * Weighs the choice of the rules block by block with the trained judge: adds blocks that they missed and leaves out
 * what they took by mistake. Pictures follow the rules.
 */
export function judgeBlocks(
  blocks: readonly Block[],
  chosen: ReadonlySet<number>,
  facts: Pick<PageFacts, 'structured' | 'titles'>,
  log: ExtractionLog,
): Judgement {
  const scores = describeFeatures(blocks, chosen, facts).map((one) => scoreWithTrees(TREES, one));
  const judged = blocks.filter(({ kind, text }) => kind !== 'figure' && text !== '');
  const scoreOf = ({ index }: Block) => scores[index] ?? 0;
  const [inside, outside] = [
    judged.filter(({ index }) => chosen.has(index)),
    judged.filter(({ index }) => !chosen.has(index)),
  ];
  const left = inside.filter(
    (block) =>
      scoreOf(block) < LEAST_TO_STAY && !isSentenceBetween(block, chosen) && !isOfArticle(block),
  );
  const mayLeave = lengthOfAll(left) <= lengthOfAll(inside) * MOST_TAKEN;
  const body = new Set(chosen);
  const refused = new Set(
    outside.filter((block) => scoreOf(block) < LEAST_TO_RETURN).map(({ index }) => index),
  );
  for (const block of mayLeave ? left : []) {
    log.note('judged not to belong', block.element);
    body.delete(block.index);
    if (scoreOf(block) < LEAST_TO_RETURN) refused.add(block.index);
  }
  for (const block of outside) {
    if (scoreOf(block) < LEAST_TO_COME || isTalk(block)) continue;
    log.note('judged to belong', block.text);
    body.add(block.index);
  }
  return { body, refused };
}

/** A whole sentence between two blocks of the body: a call-out, an answer. */
const isSentenceBetween = ({ index, text, linkDensity }: Block, chosen: ReadonlySet<number>) =>
  chosen.has(index - 1) &&
  chosen.has(index + 1) &&
  linkDensity < MOST_LINKS_IN_SENTENCE &&
  /[.!?…。]["”’»)]*$/u.test(text);

const isTalk = ({ path }: Block): boolean =>
  path
    .slice(0, REACH)
    .some((outer) => TALK.test(`${outer.getAttribute('class') ?? ''} ${outer.id}`));

const lengthOfAll = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The judge learned from news, which has no code and few notes: what the rules took of these stays. */
function isOfArticle({ kind, element }: Block): boolean {
  if (kind === 'preformatted') return true;
  const back = kind === 'list' ? [...element.querySelectorAll('a[href^="#"]')] : [];
  return back.some((link) => /^[\s^↩↑⬆↵]+\uFE0E?$/u.test(link.textContent ?? ''));
}

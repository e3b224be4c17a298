import type { Block } from '../blocks/block';
import type { ExtractionLog } from '../extraction-log';
import { pictureNameOf } from '../pictures/picture-address';
import { foldText } from '../text/fold-text';
import { textOf } from '../text/squeeze-text';
import { furnitureReason, isRelatedLabel } from './furniture-reason';
import { isRunningText } from './header-zone';

/** Shorter lines may be said twice in a story: answers, names. Characters. */
const LONG_LINE = 40;

/**
 * Drops lines inside the body that are no part of the article: labels of advertisements, e-mail and copyright lines,
 * lines that lead to other stories and what they head, captions said again, and repetitions. Answers the numbers that
 * stay.
 */
export function dropFurnitureLines(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  log: ExtractionLog,
): Set<number> {
  const kept = blocks.filter((block) => body.has(block.index));
  const repeated = findRepeatedLabels(kept);
  const said = new Set<string>(captionsOf(kept));
  const stay = new Set<number>();
  let isUnderRelated = false;
  kept.forEach((block, at) => {
    if (isRelatedLabel(block) && !isRunning(kept[at + 1])) isUnderRelated = true;
    else if (isRunning(block) || block.kind === 'heading') isUnderRelated = false;
    const reason =
      (isAnnounced(block, kept[at - 1]) ? null : furnitureReason(block)) ??
      (isUnderRelated && !isCaptioned(block) ? 'under a label of other stories' : null) ??
      (repeated.has(block.text) ? 'a label that comes again' : null) ??
      (isSaidBefore(block, said) ? 'said before' : null);
    if (reason) log.note(reason, block.element);
    else stay.add(block.index);
  });
  dropEmptyHeadings(blocks, stay, log);
  return stay;
}

const isRunning = (block: Block | undefined): boolean =>
  block !== undefined && isRunningText(block);

/** A list that the sentence before it announces with a colon belongs to it, though it be of links. */
const isAnnounced = (block: Block, before: Block | undefined): boolean =>
  block.kind === 'list' &&
  before !== undefined &&
  /[:：]$/u.test(before.text) &&
  isRunning(before) &&
  !isRelatedLabel(before);

const isCaptioned = ({ element }: Block): boolean => element.hasAttribute('data-lectern-figure');

/** Every caption, with its credit and without. */
function captionsOf(blocks: readonly Block[]): string[] {
  return blocks
    .filter((block) => block.kind === 'figure')
    .flatMap((block) => [
      block.folded,
      foldText(textOf(block.element.querySelector('figcaption')?.firstChild)),
    ])
    .filter(Boolean);
}

function isSaidBefore(block: Block, said: Set<string>): boolean {
  if (block.kind === 'figure') return isShownBefore(block, said);
  const isAgain = said.has(block.folded);
  if (block.text.length > LONG_LINE) said.add(block.folded);
  return isAgain;
}

/** A shorter name of a picture's file is one that many have: "image", "original". */
const TELLING_NAME = 8;

/** The same picture again, with the same caption or with none: the copy in a gallery's layer. */
function isShownBefore({ element, folded }: Block, shown: Set<string>): boolean {
  const src = element.querySelector('img')?.getAttribute('src') ?? '';
  const name = pictureNameOf(src);
  const picture = name.length > TELLING_NAME ? name : src;
  const isAgain = shown.has(`${picture} ${folded}`);
  shown.add(`${picture} ${folded}`).add(`${picture} `);
  return isAgain;
}

/** Short lines that are no sentence and stand there more than once: the labels of boxes. */
function findRepeatedLabels(kept: readonly Block[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { kind, text } of kept) {
    if (kind !== 'paragraph' || !text || text.length > LONG_LINE || /[.!?…。:"”»]$/u.test(text))
      continue;
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}

/** A heading with nothing after it, or only another heading at the end, headed what is gone. */
function dropEmptyHeadings(blocks: readonly Block[], stay: Set<number>, log: ExtractionLog): void {
  for (const number of [...stay].sort((one, other) => other - one)) {
    const block = blocks[number];
    if (block?.kind !== 'heading' && block?.kind !== 'rule') return;
    log.note('a heading of nothing', block.element);
    stay.delete(number);
  }
}

import type { Block } from '../blocks/block';
import { furnitureReason, isRelatedLabel, isRelatedText } from './furniture-reason';

/** A shorter line that ends in a colon may be the label of a box. Characters. */
const LONGEST_LABEL = 40;
const MAX_LINK_SHARE = 0.35;
/** One address or one link is no longer. Characters. */
const LONGEST_ADDRESS = 120;

/**
 * Whether the sentence before a block ends in a colon and announces it. Then a list of links belongs to the article,
 * and so does a line that is only a link or an address.
 */
export function isAnnounced(block: Block, before: Block | undefined): boolean {
  if (before?.kind !== 'paragraph' || !/[:：]$/u.test(before.text)) return false;
  if (before.text.length <= LONGEST_LABEL || before.linkDensity >= MAX_LINK_SHARE) return false;
  if (isRelatedLabel(before)) return false;
  if (block.kind === 'list') return true;
  return (
    block.path[0] === before.path[0] &&
    block.text.length <= LONGEST_ADDRESS &&
    !isRelatedText(before.text) &&
    isOnlyAddress(furnitureReason(block))
  );
}

/** Whether a line would be dropped because it is only a link or an address. */
const isOnlyAddress = (reason: string | null): boolean =>
  reason === 'only a link' || reason === 'an e-mail line';

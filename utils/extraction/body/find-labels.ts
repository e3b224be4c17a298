import type { Block } from '../blocks/block';
import type { ExtractionLog } from '../extraction-log';
import type { HeaderZone } from './header-zone';

/** A shorter line above the text is a label: section, topic, reading time. Characters. */
export const LONGEST_LABEL = 60;
/** The largest share of the text that may be labels, if there are more than a few. */
const MOST_LABELLED = 0.25;
/** Headers have a few labels, however short the text is. */
const FEW = 3;
/** As many lines side by side with the text are lines of the text: verse, or a language without full stops. */
const MANY = 6;

/**
 * Finds the short lines between headline and text that are no sentences: section, topic, reading time. Returns their
 * indices. Returns none if that would remove much of the text: then these lines are the text, or its beginning.
 */
export function findLabels(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  zone: HeaderZone,
  log: ExtractionLog,
): ReadonlySet<number> {
  const labels = zone.blocks.filter((block) => block.index < zone.firstText && isLabel(block));
  const ofBody = labels.filter((block) => body.has(block.index));
  const text = blocks[zone.firstText];
  const beside = ofBody.filter(({ path, linkDensity }) => {
    return linkDensity === 0 && path[0] === text?.path[0];
  });
  const lines = exceeds(ofBody, blocks, body) ? ofBody : beside.length >= MANY ? beside : [];
  for (const block of lines) log.note('kept: the rule would remove too much', block.element);
  const kept = new Set(lines);
  return new Set(labels.filter((block) => !kept.has(block)).map((block) => block.index));
}

/** Whether these blocks are more than a few, and a large share of the text. */
function exceeds(
  labels: readonly Block[],
  blocks: readonly Block[],
  body: ReadonlySet<number>,
): boolean {
  if (labels.length <= FEW) return false;
  const kept = blocks.filter(
    ({ index, kind }) => body.has(index) && kind !== 'figure' && kind !== 'heading',
  );
  return lengthOf(labels) > lengthOf(kept) * MOST_LABELLED;
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

const isLabel = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' &&
  text.length > 0 &&
  text.length < LONGEST_LABEL &&
  !/[.!?…。]["”’»]?$/u.test(text);

import { squeezeText } from '@/utils/article/text/squeeze-text';
import type { Block } from '@/utils/extraction/blocks/block';

/** A beginning of this length identifies a block. Characters. */
const BEGINNING = 60;

/** Returns the number, from 0, of the top-level element with the text of a block; null if there is none. */
export function findBlock(elements: readonly Element[], block: Block): number | null {
  const texts = elements.map(({ textContent }) => squeezeText(textContent));
  const same = texts.indexOf(block.text);
  if (same >= 0) return same;
  const beginning = block.text.slice(0, BEGINNING);
  const alike = texts.findIndex((text) => text.startsWith(beginning));
  return beginning && alike >= 0 ? alike : null;
}

/** Returns the block with the text of a top-level element; null if there is none. */
export function blockOf(element: Element, blocks: readonly Block[]): Block | null {
  const text = squeezeText(element.textContent);
  return (
    blocks.find((block) => block.text === text) ??
    blocks.find((block) => block.text && text.startsWith(block.text.slice(0, BEGINNING))) ??
    null
  );
}

import type { Block } from '@/utils/extraction/blocks/block';
import { describeBlocks } from '@/utils/extraction/blocks/describe-blocks';
import { shapeBlocks } from '@/utils/extraction/blocks/shape-blocks';
import { isStoryParagraph } from '@/utils/extraction/blocks/story-paragraph';
import { SILENT_LOG } from '@/utils/extraction/extraction-log';
import { readHeader, type StoryHeader } from '@/utils/extraction/header/read-header';
import { readPageFacts } from '@/utils/extraction/metadata/read-page-facts';
import { copyOf } from './documents';

/** A dek for the headline "Boats at night are back". */
export const DEK =
  'The night boats are back after eleven years. Who takes them, and what do they carry?';

/** The text below that headline. */
export const STORY = Array.from(
  { length: 4 },
  (_, night) =>
    `<p>On night ${night} the boat leaves at twenty past nine, or a little after, if someone is seen running along the quay with a bicycle, a cello and a box of seedlings.</p>`,
).join('');

/** Reads the header of a page. Its body is the blocks that `isOfBody` accepts; by default the story's paragraphs. */
export function readHeaderOfPage(
  markup: string,
  isOfBody: (block: Block) => boolean = isStoryParagraph,
): StoryHeader {
  const copy = copyOf(markup);
  const facts = readPageFacts(copy);
  const root = copy.document.body;
  const blocks = describeBlocks(root, shapeBlocks(root));
  const body = new Set(blocks.filter(isOfBody).map(({ index }) => index));
  return readHeader(blocks, body, facts, SILENT_LOG);
}

/** Reads the header of a page with this markup between the headline "Boats at night are back" and the story. */
export const readHeaderAround = (markup: string, { head = '', story = STORY } = {}): StoryHeader =>
  readHeaderOfPage(
    `<head>${head}</head><body><article><h1>Boats at night are back</h1>${markup}${story}</article></body>`,
  );

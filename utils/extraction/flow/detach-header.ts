import { measureTextBlocks } from '../blocks/text-block';
import { addGallery } from '../body/add-gallery';
import { findIngredients } from '../body/find-ingredients';
import { dropFurnitureLines } from '../furniture-lines/drop-furniture-lines';
import { findLeadFigures } from '../header/find-lead-figure';
import { readHeader, type StoryHeader } from '../header/read-header';
import { releaseLeadPictures } from '../header/release-lead-pictures';
import type { PreparedPage } from './prepare-page';
import type { Story } from './select-story';
import type { StepRunner } from './step-runner';

/** A story without its header. */
export interface HeadlessStory extends Story {
  header: StoryHeader;
}

/** Takes the header out of the story, adds pictures above it, and removes single lines of furniture. */
export function detachHeader(
  { copy, facts }: PreparedPage,
  story: Story,
  { log, runInTime }: StepRunner,
): HeadlessStory {
  const { blocks, body, isPersonal } = story;
  // Before the header is read, which takes short lines above the text. They are added to the rest at the end.
  const ingredients = runInTime('find ingredients', () =>
    isPersonal ? [] : findIngredients(blocks, body),
  );
  // Before the header is found, because it is above the first picture.
  const whole = runInTime('add gallery', () => {
    const lengthOfRunningText = measureTextBlocks(blocks.filter(({ index }) => body.has(index)));
    return addGallery(blocks, body, { titles: facts.titles, lengthOfRunningText }, log);
  });
  // Once the body is known. The lines of the header are then removed from it.
  const header = runInTime('read header', () => readHeader(blocks, whole, facts, log));
  const text = new Set([...whole].filter((index) => !header.lines.has(index)));
  // Once the first block of the body is known, because lead pictures are above it.
  const leading = runInTime('find lead figures', () =>
    findLeadFigures(blocks, text, facts, copy.base),
  );
  releaseLeadPictures(blocks, leading, header.lines);
  // After all pictures are found, because lines are compared with their captions.
  const kept = runInTime('drop furniture lines', () =>
    dropFurnitureLines(
      blocks,
      new Set([...leading, ...text]),
      [...header.authors, ...facts.authors.names],
      log,
    ),
  );
  return { ...story, header, body: new Set([...kept, ...ingredients]) };
}

import { textOf } from '@/utils/article/text/squeeze-text';
import { replaceWithAll } from '@/utils/dom/move-nodes';
import { leadsElsewhere } from '../pictures/leads-elsewhere';
import { isDecoration, isSmall } from '../pictures/picture-address';

/**
 * Replaces a paragraph that contains only pictures by one figure for each, and returns the figures. Returns the
 * paragraph unchanged if it has text, an icon, or a picture that links to another story.
 */
export function frameLonePictures(paragraph: Element): Element[] {
  const images = [...paragraph.getElementsByTagName('img')];
  if (images.length === 0 || textOf(paragraph) || !images.every(isPictureOfStory)) {
    return [paragraph];
  }
  const figures = images.map((image) => {
    const figure = paragraph.ownerDocument.createElement('figure');
    figure.append(image);
    return figure;
  });
  replaceWithAll(paragraph, figures);
  return figures;
}

const isPictureOfStory = (image: Element): boolean =>
  !isSmall(image) && !isDecoration(image.getAttribute('src') ?? '') && !leadsElsewhere(image);

import { leadsElsewhere } from '../pictures/leads-elsewhere';
import { isDecoration, isSmall } from '../pictures/picture-address';
import { textOf } from '../text/squeeze-text';

/**
 * Makes a figure of each picture of a paragraph that holds nothing but pictures, and returns what takes its place. Icons
 * and pictures that lead to other stories are no figures: with one of them the paragraph stays.
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
  paragraph.replaceWith(...figures);
  return figures;
}

const isPictureOfStory = (image: Element): boolean =>
  !isSmall(image) && !isDecoration(image.getAttribute('src') ?? '') && !leadsElsewhere(image);

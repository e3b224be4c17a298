import { textOf } from '@/utils/article/text/squeeze-text';
import { rename } from '@/utils/dom/move-nodes';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { ExtractionLog } from '../extraction-log';

const HEADING = 'h1, h2, h3, h4, h5, h6';
/** A chart has a title and one line below it. A section has more paragraphs. */
const MIN_PARAGRAPHS = 2;

/**
 * Replaces every `<figure>` that frames a section, with its heading and paragraphs, by a `<div>`: an entry of a list
 * with a picture, or the head of the article. A short caption stays in a figure with its picture.
 */
export function unframeSections(
  body: Element,
  log: ExtractionLog,
  deadline: Deadline = NO_DEADLINE,
): void {
  for (const figure of deadline.each(body.querySelectorAll('figure'))) {
    if (!isSection(figure)) continue;
    log.note('a section in a figure', figure);
    const caption = figure.querySelector('figcaption');
    if (caption) unframeCaption(caption);
    rename(figure, 'div');
  }
}

function isSection(figure: Element): boolean {
  const heading = figure.querySelector(HEADING);
  if (heading?.closest('figure') !== figure) return false;
  return heading.localName === 'h1' || hasParagraphs(figure);
}

const hasParagraphs = (element: Element): boolean =>
  [...element.querySelectorAll('p')].filter(textOf).length >= MIN_PARAGRAPHS;

/** Frames a caption with the picture before it. One that has none, or is as long as a section, becomes text. */
function unframeCaption(caption: Element): void {
  const picture = caption.previousElementSibling;
  if (hasParagraphs(caption) || !picture?.matches('img, :has(img):not(:has(h2, h3, p))')) {
    // Its name would say that it is still a caption.
    caption.removeAttribute('class');
    rename(caption, 'div');
    return;
  }
  const figure = caption.ownerDocument.createElement('figure');
  picture.before(figure);
  figure.append(picture, caption);
}

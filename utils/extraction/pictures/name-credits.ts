import { textOf } from '@/utils/article/text/squeeze-text';
import { appendAll } from '@/utils/dom/move-nodes';
import { isBareName } from './split-credit';

/** On a page with fewer captions, a name may be that of the person in the picture. */
const MIN_CAPTIONS = 4;
const MIN_SHARE_OF_CAPTIONS = 0.8;
const LONGEST_NAME = 5;

/**
 * Converts captions that are only names to credits, on a page where almost all captions are names and one name is
 * repeated: people shown differ from picture to picture, photographers do not. Expects the output of `collectFigures`.
 */
export function nameCredits(root: Element): void {
  const captions = [...root.querySelectorAll('[data-lectern-figure] > figcaption')].filter(
    (caption) => textOf(caption.firstChild) && !caption.querySelector('small'),
  );
  const names = captions.filter((caption) => isBareName(textOf(caption), LONGEST_NAME));
  if (captions.length < MIN_CAPTIONS || names.length < captions.length * MIN_SHARE_OF_CAPTIONS)
    return;
  if (new Set(names.map(textOf)).size === names.length) return;
  for (const caption of names) {
    const source = root.ownerDocument.createElement('small');
    appendAll(source, [...caption.childNodes]);
    caption.append(source);
  }
}

import type { ArticleImage } from '@/utils/article/article';
import type { Messages } from '@/utils/i18n/en';
import { divideLong } from './divide-long';

/** What a sanitised body needs to become one that can be used. */
export interface Dressing {
  /** The captioned pictures, by their place among the figures. */
  images: readonly ArticleImage[];
  messages: Messages;
  /** Addresses of pictures that the browser has already: another size of one would be a request for nothing. */
  loadedPictures: ReadonlySet<string>;
  onOpenImage(index: number): void;
}

/**
 * Makes a sanitised body usable: links open in a new tab and tell nobody where from; pictures load when they come
 * near; captioned ones are buttons with their number; tables scroll by themselves. Changes the fragment, which must
 * not be in a page yet: a picture would begin to load before it is told to wait.
 */
export function dressArticle(fragment: DocumentFragment, dressing: Dressing): void {
  for (const link of fragment.querySelectorAll('a')) dressLink(link);
  for (const image of fragment.querySelectorAll('img')) dressPicture(image, dressing);
  for (const table of fragment.querySelectorAll('table')) letScroll(table);
  const figures = fragment.querySelectorAll('figure');
  dressing.images.forEach(({ position }, index) => {
    const figure = figures[position];
    const image = figure?.querySelector('img');
    if (figure && image) makeOpenable(image, figure, index, dressing);
  });
  divideLong(fragment);
}

function dressLink(link: HTMLAnchorElement): void {
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

function dressPicture(image: HTMLImageElement, { messages, loadedPictures }: Dressing): void {
  // An alternative text that says nothing still says that there is nothing to say.
  image.alt = image.alt.trim();
  image.loading = 'lazy';
  image.decoding = 'async';
  image.referrerPolicy = 'no-referrer';
  if (loadedPictures.has(image.src)) image.removeAttribute('srcset');
  image.sizes = '(min-width: 45rem) 42rem, 100vw';
  // Without a size from the page the place is kept at 3:2 until the picture tells its own.
  image.addEventListener('load', () => {
    if (image.hasAttribute('width') || image.naturalWidth === 0) return;
    image.width = image.naturalWidth;
    image.height = image.naturalHeight;
  });
  image.addEventListener('error', () => standInFor(image, messages));
}

/** A picture that does not come (no network, gone from the site) leaves a quiet note; its caption stays. */
function standInFor(image: HTMLImageElement, messages: Messages): void {
  const note = image.ownerDocument.createElement('span');
  note.dataset['missing'] = '';
  note.textContent = image.alt || messages.pictureMissing;
  image.replaceWith(note);
}

function letScroll(table: HTMLTableElement): void {
  const frame = table.ownerDocument.createElement('div');
  frame.dataset['scroll'] = '';
  frame.tabIndex = 0;
  table.replaceWith(frame);
  frame.append(table);
}

function makeOpenable(
  image: HTMLImageElement,
  figure: Element,
  index: number,
  dressing: Dressing,
): void {
  const { images, messages, onOpenImage } = dressing;
  const document = image.ownerDocument;
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', messages.imageOpenLarger(index + 1, images.length));
  button.addEventListener('click', () => onOpenImage(index));
  const number = document.createElement('span');
  number.textContent = String(index + 1);
  number.ariaHidden = 'true';
  image.replaceWith(button);
  button.append(image, number);
  figure.setAttribute('data-image', String(index));
  figure.setAttribute('tabindex', '-1');
}

import type { PictureSources } from '@/components/article/images/picture-sources';
import type { ArticleImage } from '@/utils/article/article';
import type { Messages } from '@/utils/i18n/en/app';
import { divideLong } from './divide-long';

/** What a sanitised body needs to become one that can be used. */
export interface InteractiveOptions {
  /** The captioned pictures, by their place among the figures. */
  images: readonly ArticleImage[];
  messages: Messages;
  /** Addresses of pictures that the browser has already: another size of one would be a request for nothing. */
  loadedPictures: ReadonlySet<string>;
  sources: PictureSources;
  /** Takes what stands in for pictures that do not come, with the pictures themselves and their addresses in the article. */
  standIns: StandIn[];
  onOpenImage(index: number): void;
}

/** A note in the place of a picture. */
export interface StandIn {
  note: HTMLElement;
  /** What it took the place of: the picture, or the button around it. */
  place: Element;
  image: HTMLImageElement;
  src: string;
}

/**
 * Makes a sanitised body usable: links open in a new tab and tell nobody where from; pictures load when they come
 * near; captioned ones are buttons with their number; tables scroll by themselves. Changes the fragment, which must
 * not be in a page yet: a picture would begin to load before it is told to wait.
 */
export function makeInteractive(fragment: DocumentFragment, dressing: InteractiveOptions): void {
  for (const link of fragment.querySelectorAll('a')) dressLink(link);
  for (const image of fragment.querySelectorAll('img')) dressPicture(image, dressing);
  for (const table of fragment.querySelectorAll('table')) letScroll(table);
  const figures = fragment.querySelectorAll('figure');
  dressing.images.forEach(({ position }, index) => {
    const figure = figures[position];
    const image = figure?.querySelector('img');
    if (figure && image) makeOpenable(image, figure, index, dressing);
  });
  // After the captioned ones became buttons: a note that holds a button takes the place of one.
  for (const image of fragment.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? '';
    if (dressing.sources.missing.has(src)) standInFor(image, src, dressing);
  }
  divideLong(fragment);
}

function dressLink(link: HTMLAnchorElement): void {
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

function dressPicture(image: HTMLImageElement, dressing: InteractiveOptions): void {
  const src = image.getAttribute('src') ?? '';
  // An alternative text that says nothing still says that there is nothing to say.
  image.alt = image.alt.trim();
  image.loading = 'lazy';
  image.decoding = 'async';
  image.referrerPolicy = 'no-referrer';
  if (dressing.loadedPictures.has(image.src)) image.removeAttribute('srcset');
  image.sizes = '(min-width: 45rem) 42rem, 100vw';
  // Without a size from the page the place is kept at 3:2 until the picture tells its own.
  image.addEventListener('load', () => {
    if (image.hasAttribute('width') || image.naturalWidth === 0) return;
    image.width = image.naturalWidth;
    image.height = image.naturalHeight;
  });
  image.addEventListener('error', () => standInFor(image, src, dressing));
  const kept = dressing.sources.kept.get(src);
  if (kept) showKept(image, kept);
}

/** Shows a picture from this computer; the page's other sizes of it are elsewhere. */
function showKept(image: HTMLImageElement, address: string): void {
  image.removeAttribute('srcset');
  image.src = address;
}

/** Puts pictures that have come meanwhile back in the places of their notes, which leave the list. */
export function showArrived(standIns: StandIn[], kept: ReadonlyMap<string, string>): void {
  for (const standIn of [...standIns]) {
    const address = kept.get(standIn.src);
    if (!address) continue;
    standIns.splice(standIns.indexOf(standIn), 1);
    showKept(standIn.image, address);
    standIn.note.replaceWith(standIn.place);
  }
}

/**
 * A picture that does not come (no network, gone from the site) leaves a quiet note; its caption stays. One that was to
 * be kept can be tried again.
 */
function standInFor(
  image: HTMLImageElement,
  src: string,
  { messages, sources, standIns }: InteractiveOptions,
) {
  const document = image.ownerDocument;
  const note = document.createElement('span');
  const missing = sources.missing.get(src);
  note.dataset['missing'] = '';
  note.textContent =
    [image.alt, missing?.text].filter(Boolean).join(' – ') || messages.pictureMissing;
  if (missing) {
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = missing.retryLabel;
    retry.addEventListener('click', (event) => {
      // It may stand in a link.
      event.preventDefault();
      missing.onRetry();
    });
    note.append(' ', retry);
  }
  const place = (missing && image.closest('button')) || image;
  standIns.push({ note, place, image, src });
  place.replaceWith(note);
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
  dressing: InteractiveOptions,
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

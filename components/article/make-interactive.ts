import type { PictureStandIn } from '@/components/article/images/picture-sources';
import type { ArticleImage } from '@/utils/article/article';
import { CARD_FIGURE } from '@/utils/embeds/read-card';
import type { Messages } from '@/utils/i18n/en/app';
import { frameCode } from './code/frame-code';
import { divideIntoParts } from './divide-into-parts';
import { divideLongBlocks } from './divide-long-blocks';
import type { LiveMessages } from './live-messages';
import { markDiagram } from './mark-diagrams';

/** What `makeInteractive` needs. */
export interface InteractiveOptions {
  /** The captioned pictures, in the order of the figures. */
  images: readonly ArticleImage[];
  messages: LiveMessages<Messages>;
  /** URLs of pictures that the browser has loaded: requesting another size of one would be wasteful. */
  loadedPictures: ReadonlySet<string>;
  /** Returns the URL of a stored picture at the time of the call: some are only found after the article is shown. */
  findKept(src: string): string | undefined;
  /** Returns the note for a picture that is known to be missing. */
  findMissing(src: string): PictureStandIn | undefined;
  /** Receives the notes in place of pictures that did not load. */
  standIns: StandIn[];
  onOpenImage(index: number): void;
  /** Copies the text of a code block; null if code has no copy buttons. */
  onCopyCode: ((code: string) => void) | null;
}

/** A note in place of a picture. */
export interface StandIn {
  note: HTMLElement;
  /** The element that it replaced: the picture, or the button around it. */
  replaced: Element;
  image: HTMLImageElement;
  src: string;
}

/**
 * Makes a sanitised body interactive: links open in a new tab without a referrer, pictures load lazily, captioned
 * pictures become numbered buttons, code can be copied, and tables scroll. Changes the fragment, which must not be in a
 * document yet: its pictures would start to load.
 */
export function makeInteractive(fragment: DocumentFragment, options: InteractiveOptions): void {
  for (const link of fragment.querySelectorAll('a')) prepareLink(link);
  for (const image of fragment.querySelectorAll('img')) preparePicture(image, options);
  for (const table of fragment.querySelectorAll('table')) wrapInScroller(table);
  // Translators must not change code and formulas.
  for (const code of fragment.querySelectorAll('pre, code, kbd, samp, math')) {
    code.setAttribute('translate', 'no');
  }
  const { messages, onCopyCode } = options;
  if (onCopyCode) {
    for (const block of fragment.querySelectorAll('pre')) {
      frameCode(block, messages, onCopyCode);
    }
  }
  const figures = fragment.querySelectorAll('figure');
  options.images.forEach(({ position }, index) => {
    const figure = figures[position];
    const image = figure?.querySelector('img');
    if (figure && image) makeOpenable(image, figure, index, options);
  });
  // After captioned pictures became buttons, because a note with a button replaces the whole button.
  for (const image of fragment.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? '';
    if (options.findMissing(src)) replaceWithNote(image, src, options);
  }
  divideLongBlocks(fragment);
  divideIntoParts(fragment);
}

function prepareLink(link: HTMLAnchorElement): void {
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

function preparePicture(image: HTMLImageElement, options: InteractiveOptions): void {
  const src = image.getAttribute('src') ?? '';
  // An empty `alt` marks a picture as decorative.
  image.alt = image.alt.trim();
  image.loading = 'lazy';
  image.decoding = 'async';
  image.referrerPolicy = 'no-referrer';
  if (options.loadedPictures.has(image.src)) image.removeAttribute('srcset');
  image.sizes = '(min-width: 45rem) 42rem, 100vw';
  // Without a size from the page, 3:2 is reserved until the picture loads.
  image.addEventListener('load', () => {
    markDiagram(image, src);
    if (image.hasAttribute('width') || image.naturalWidth === 0) return;
    image.width = image.naturalWidth;
    image.height = image.naturalHeight;
    setRatio(image);
  });
  image.addEventListener('error', () => {
    const found = options.findKept(src);
    if (found && image.src !== found) showKept(image, found);
    else replaceWithNote(image, src, options);
  });
  const kept = options.findKept(src);
  if (kept) showKept(image, kept);
}

/** Shows a stored picture. The other sizes of it are not stored. */
function showKept(image: HTMLImageElement, address: string): void {
  image.removeAttribute('srcset');
  image.src = address;
}

/** Replaces notes with pictures that were stored since, and removes them from the list. */
export function replaceStandIns(standIns: StandIn[], kept: ReadonlyMap<string, string>): void {
  for (const standIn of [...standIns]) {
    const address = kept.get(standIn.src);
    if (!address) continue;
    standIns.splice(standIns.indexOf(standIn), 1);
    showKept(standIn.image, address);
    standIn.note.replaceWith(standIn.replaced);
  }
}

/**
 * Replaces a picture that does not load with a note; its caption stays. A picture that should be stored can be tried
 * again.
 */
function replaceWithNote(
  image: HTMLImageElement,
  src: string,
  { messages, findMissing, standIns }: InteractiveOptions,
) {
  const document = image.ownerDocument;
  const note = document.createElement('span');
  if (image.closest(CARD_FIGURE)) {
    // A card is shown without its picture.
    standIns.push({ note, replaced: image, image, src });
    image.replaceWith(note);
    return;
  }
  note.dataset['missing'] = '';
  const text = document.createTextNode('');
  note.append(text);
  const retry = findMissing(src) && createRetry(document, () => findMissing(src)?.onRetry());
  if (retry) note.append(' ', retry);
  messages.write(({ pictureMissing }) => {
    const missing = findMissing(src);
    text.data = [image.alt, missing?.text].filter(Boolean).join(' – ') || pictureMissing;
    if (retry && missing) retry.textContent = missing.retryLabel;
  });
  // A missing picture cannot be enlarged.
  const replaced = image.closest('button') ?? image;
  standIns.push({ note, replaced, image, src });
  replaced.replaceWith(note);
}

function createRetry(document: Document, onRetry: () => void): HTMLButtonElement {
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.addEventListener('click', (event) => {
    // The note may be inside a link.
    event.preventDefault();
    onRetry();
  });
  return retry;
}

function wrapInScroller(table: HTMLTableElement): void {
  const frame = table.ownerDocument.createElement('div');
  frame.dataset['scroll'] = '';
  frame.tabIndex = 0;
  table.replaceWith(frame);
  frame.append(table);
}

/** Sets the aspect ratio of a picture for the styles, so that its button is no wider than the picture. */
function setRatio(image: HTMLImageElement): void {
  const [width, height] = ['width', 'height'].map((side) => Number(image.getAttribute(side)));
  const button = image.closest('button');
  if (button && width && height) button.style.setProperty('--ratio', String(width / height));
}

function makeOpenable(
  image: HTMLImageElement,
  figure: Element,
  index: number,
  options: InteractiveOptions,
): void {
  const { images, messages, onOpenImage } = options;
  const document = image.ownerDocument;
  const button = document.createElement('button');
  button.type = 'button';
  messages.write(({ imageOpenLarger }) => {
    button.setAttribute('aria-label', imageOpenLarger(index + 1, images.length));
  });
  button.addEventListener('click', () => onOpenImage(index));
  const number = document.createElement('span');
  number.textContent = String(index + 1);
  number.dataset['pictureNumber'] = '';
  number.ariaHidden = 'true';
  image.replaceWith(button);
  button.append(image, number);
  setRatio(image);
  figure.setAttribute('data-image', String(index));
  figure.setAttribute('tabindex', '-1');
}

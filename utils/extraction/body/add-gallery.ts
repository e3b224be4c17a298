import { textOf } from '@/utils/article/text/squeeze-text';
import type { Block } from '../blocks/block';
import { isHeadline } from '../blocks/is-headline';
import type { ExtractionLog } from '../extraction-log';
import type { PageFacts } from '../metadata/read-page-facts';

/** Fewer captioned pictures are illustrations. */
const FEWEST_PICTURES = 3;
/** A shorter caption is a label. Characters. */
const SHORTEST_CAPTION = 25;
/** With more running text, a page is an article with pictures. Characters. */
const LONGEST_TEXT = 1_000;
/** How much longer the captions are than the running text. */
const CAPTIONS_TO_TEXT = 2;
/** Cards of other stories are links. */
const MAX_LINK_SHARE = 0.3;

/** What tells a gallery from an article with pictures. */
interface GalleryFacts extends Pick<PageFacts, 'titles'> {
  /** The length of the body's text. Characters. */
  lengthOfRunningText: number;
}

/**
 * Adds the captioned pictures of a page that is a gallery: its captions are the text. Returns the body unchanged unless
 * the page has a headline, at least three captioned pictures below it, and little other text.
 */
export function addGallery(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  { titles, lengthOfRunningText }: GalleryFacts,
  log: ExtractionLog,
): ReadonlySet<number> {
  if (lengthOfRunningText > LONGEST_TEXT) return body;
  const gallery = findGallery(blocks, titles);
  const words = gallery.reduce((sum, { element }) => sum + captionOf(element).length, 0);
  if (gallery.length < FEWEST_PICTURES || words < lengthOfRunningText * CAPTIONS_TO_TEXT) {
    return body;
  }
  for (const { element } of gallery) log.note('a picture of the gallery', element);
  return new Set([...body, ...gallery.map(({ index }) => index)]);
}

/** Whether captioned pictures are the content of a body. */
export const isGallery = (blocks: readonly Block[], body: ReadonlySet<number>): boolean =>
  blocks.filter((block) => body.has(block.index) && isCaptioned(block)).length >= FEWEST_PICTURES;

/** Returns the captioned pictures below the headline that are built like the first of them. */
function findGallery(blocks: readonly Block[], titles: PageFacts['titles']): Block[] {
  const headline = blocks.find((one) => one.kind === 'heading' && isHeadline(one, titles));
  if (!headline) return [];
  const captioned = blocks.filter((block) => block.index > headline.index && isCaptioned(block));
  const first = captioned[0];
  if (!first) return [];
  // Slides are siblings, or lie in siblings.
  const holder = first.path.find(
    (outer) => captioned.filter(({ path }) => path.includes(outer)).length >= FEWEST_PICTURES,
  );
  return captioned.filter(({ path }) => holder !== undefined && path.includes(holder));
}

const isCaptioned = ({ kind, element, linkDensity }: Block): boolean =>
  kind === 'figure' &&
  linkDensity <= MAX_LINK_SHARE &&
  element.querySelector('img') !== null &&
  captionOf(element).length >= SHORTEST_CAPTION;

const captionOf = (figure: Element): string => textOf(figure.querySelector('figcaption'));

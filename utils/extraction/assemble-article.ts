import type { Article, ArticlePicture } from '@/utils/article/article';
import { measureReading } from '@/utils/article/measure-reading';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { serialiseFragment } from '@/utils/sanitisation/serialise-fragment';
import { CARD_ATTRIBUTE } from './content/link-embeds';
import type { StoryHeader } from './header/read-header';
import type { LeftOutBlocks } from './left-out/gather-left-out';
import { takePieces } from './left-out/mark-pieces';
import { chooseAuthors } from './metadata/choose-authors';
import { findDateInAddress } from './metadata/find-date';
import { readDirection, readLanguage } from './metadata/read-language';
import type { PageFacts } from './metadata/read-page-facts';
import { toPictureAddress } from './pictures/picture-address';
import { plainTextOf, toArticleImage, toPicture } from './read-body';
import { markDirections } from './text/direction';

/** Increased when the same page may give a different article than before. */
const EXTRACTOR_VERSION = '5';

/** The results of the steps. */
export interface ArticleParts {
  url: string;
  base: string;
  facts: PageFacts;
  header: StoryHeader;
  /** The composed body, not yet sanitised. */
  body: Element;
  /** What was left out and a reader may miss. Wrapped in the body. */
  pieces: readonly LeftOutBlocks[];
  /** The declared `lang` and `dir` of the page. */
  declared: { lang: string | null; dir: string | null };
  now: Date;
  /** Called with a copy of the sanitised body. */
  onBody?(body: DocumentFragment): void;
}

/** Builds the Article. Text, pictures and counts are read from the sanitised body, so that they match its markup. */
export function assembleArticle({
  url,
  base,
  facts,
  header,
  body,
  pieces,
  declared,
  now,
  onBody,
}: ArticleParts): Article {
  const fragment = sanitiseArticle(body);
  const leftOut = takePieces(fragment, pieces);
  const text = plainTextOf(fragment);
  const lang = readLanguage([declared.lang, ...facts.languages], text);
  const dir = readDirection(declared.dir, lang, text);
  markDirections(fragment, dir);
  const figures = [...fragment.querySelectorAll('figure')];
  const [leadImage, images] = [
    leadImageOf(fragment, figures, facts, base),
    figures.flatMap(toArticleImage),
  ];
  // A copy of a fragment is a fragment.
  onBody?.(fragment.cloneNode(true) as DocumentFragment);
  return {
    url,
    canonicalUrl: facts.canonicalUrl,
    title: facts.title,
    dek: header.dek,
    byline: chooseAuthors(facts.authors, header.authors),
    siteName: facts.siteName,
    publishedTime: facts.dates.published ?? header.published ?? findDateInAddress(url),
    modifiedTime: facts.dates.modified,
    lang,
    dir,
    html: serialiseFragment(fragment),
    text,
    ...measureReading(text, lang),
    leadImage,
    images,
    extractedAt: now.toISOString(),
    extractor: EXTRACTOR_VERSION,
    ...(leftOut.length > 0 && { leftOut }),
  };
}

/** Returns the picture above the text, else the one that the metadata names, else the first. */
function leadImageOf(
  fragment: DocumentFragment,
  figures: readonly Element[],
  facts: PageFacts,
  base: string,
): ArticlePicture | null {
  const shown = figures.find((figure) => !figure.hasAttribute(CARD_ATTRIBUTE));
  const first = shown?.querySelector('img');
  if (first && shown === fragment.firstElementChild) return toPicture(first);
  for (const address of facts.pictures) {
    const src = toPictureAddress(address, base);
    if (src) return { src, alt: '' };
  }
  return first ? toPicture(first) : null;
}

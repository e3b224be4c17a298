import { LONGEST_ADDRESS } from './address/is-web-address';
import type { Article, ArticleImage, LeftOutPiece } from './article';

/** The longest fields that are shown and stored. Characters, unless noted; no real article comes near them. */
export const ARTICLE_LIMITS = {
  title: 2_000,
  dek: 5_000,
  name: 500,
  /** Names of authors. */
  names: 100,
  /** Dates, language tag, version. */
  fact: 100,
  caption: 20_000,
  srcset: 50_000,
  /** Pictures with captions. */
  images: 5_000,
  /** Pieces that were left out, and their markup together. */
  pieces: 40,
  leftOut: 200_000,
} as const;

/** Returns the article with fields cut to `ARTICLE_LIMITS`. Body and text stay as they are. */
export function shortenArticle(article: Article): Article {
  const { canonicalUrl, dek, byline, images, leftOut, ...others } = article;
  const cutFact = (fact: string | null) => fact && cutText(fact, ARTICLE_LIMITS.fact);
  return {
    ...others,
    canonicalUrl: canonicalUrl && canonicalUrl.length <= LONGEST_ADDRESS ? canonicalUrl : null,
    title: cutText(article.title, ARTICLE_LIMITS.title),
    dek: dek && cutText(dek, ARTICLE_LIMITS.dek),
    byline: byline.slice(0, ARTICLE_LIMITS.names).map((name) => cutText(name, ARTICLE_LIMITS.name)),
    siteName: cutText(article.siteName, ARTICLE_LIMITS.name),
    publishedTime: cutFact(article.publishedTime),
    modifiedTime: cutFact(article.modifiedTime),
    lang: cutFact(article.lang),
    extractedAt: cutText(article.extractedAt, ARTICLE_LIMITS.fact),
    extractor: cutText(article.extractor, ARTICLE_LIMITS.fact),
    images: images.slice(0, ARTICLE_LIMITS.images).map(shortenImage),
    ...(leftOut && { leftOut: limitPieces(leftOut) }),
  };
}

/** Returns the pieces that fit. Markup cannot be cut. */
function limitPieces(pieces: readonly LeftOutPiece[]): LeftOutPiece[] {
  let rest: number = ARTICLE_LIMITS.leftOut;
  return pieces.slice(0, ARTICLE_LIMITS.pieces).flatMap((piece) => {
    if (piece.html.length > rest) return [];
    rest -= piece.html.length;
    return [{ ...piece, reason: cutText(piece.reason, ARTICLE_LIMITS.fact) }];
  });
}

function shortenImage({ srcset, ...image }: ArticleImage): ArticleImage {
  const isKept = srcset !== undefined && srcset.length <= ARTICLE_LIMITS.srcset;
  return {
    ...image,
    ...(isKept && { srcset }),
    alt: cutText(image.alt, ARTICLE_LIMITS.caption),
    caption: cutText(image.caption, ARTICLE_LIMITS.caption),
    credit: image.credit && cutText(image.credit, ARTICLE_LIMITS.name),
  };
}

/** Cuts a text to at most `most` characters, of which the last is then an ellipsis. Never splits a surrogate pair. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

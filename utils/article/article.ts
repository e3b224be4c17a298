import type { PartialReason } from './partial/partial-reason';

/** The base direction of a text, as in the attribute `dir`. */
export type TextDirection = 'ltr' | 'rtl';

/**
 * A picture of the article.
 *
 * `src` is absolute (http, https or data). The optional fields are absent if the page does not state them.
 */
export interface ArticlePicture {
  /** The best source the page offers: what the browser shows now, otherwise the largest of `srcset`. */
  src: string;
  /** The page's other sizes of the same picture, in the syntax of the HTML attribute, with absolute addresses. */
  srcset?: string;
  /** CSS pixels, from the attributes or from the loaded picture. */
  width?: number;
  /** CSS pixels, as `width`. */
  height?: number;
  /** The text alternative; empty if the page has none or only repeats the caption. */
  alt: string;
}

/** A picture with a caption: what the list of images shows. */
export interface ArticleImage extends ArticlePicture {
  /** The caption without its credit. Never empty. */
  caption: string;
  /** Who took, made or supplied the picture, as printed; null when the caption names nobody. */
  credit: string | null;
  /** 0-based index among the `<figure>` elements of `Article.html`. */
  position: number;
}

/** Text or pictures of the page that were left out of the article and that a reader may miss. */
export interface LeftOutPiece {
  /** Its markup, sanitised like `Article.html`. */
  html: string;
  /** Its position: the number of top-level elements of `Article.html` before it. */
  position: number;
  /** Why it was left out: a reason of the extraction, or `taken out` if the user removed it. */
  reason: string;
}

/**
 * A cleaned article, as plain JSON that messages, storage and exports carry unchanged.
 *
 * Where a page gives a value in several places, the field lists the sources in order of trust.
 */
export interface Article {
  /** Address of the page when it was read. */
  url: string;
  /** `link[rel=canonical]`, then `og:url`, if it is on the same site as `url`; otherwise null. */
  canonicalUrl: string | null;
  /** Headline without the site's name: the `h1` that the metadata confirms, JSON-LD, OpenGraph, `<title>`. */
  title: string;
  /**
   * Subtitle (standfirst): the element beside the headline, else JSON-LD or meta description that is not the first
   * paragraph. Null when the page has none.
   */
  dek: string | null;
  /**
   * Authors' names in printed order: JSON-LD, meta tags, microdata and `rel=author`, then the visible "By …" line.
   * Empty when nobody is named.
   */
  byline: string[];
  /**
   * Publication: JSON-LD publisher, `og:site_name`, both corrected by the spelling in `<title>`; otherwise the host
   * name.
   */
  siteName: string;
  /**
   * First publication, ISO 8601 with the page's own offset where it gives one: JSON-LD, meta tags, `time[datetime]`.
   * Null when unknown.
   */
  publishedTime: string | null;
  /** Last change, as `publishedTime`; null when unknown or equal to it. */
  modifiedTime: string | null;
  /** BCP 47 tag: the `lang` attribute around the body, then `<html>`, then meta tags; null when unknown. */
  lang: string | null;
  /** Base direction of the body, from `dir` or else from the language. */
  dir: TextDirection;
  /**
   * The body, sanitised, without title, dek and byline. Each picture is in a `<figure>`; a credit is a `<small>` in its
   * `<figcaption>`.
   */
  html: string;
  /** The body as plain text without figures, one block a line. */
  text: string;
  /** Words of `text`; each Chinese, Japanese or Korean character counts as one. */
  wordCount: number;
  /** Reading time, rounded to whole minutes, at least 1. */
  minutes: number;
  /**
   * The lead picture: the one above the text, otherwise the one in the metadata, otherwise the first. Null if there is
   * none.
   */
  leadImage: ArticlePicture | null;
  /** The captioned pictures, in the order of the body. */
  images: ArticleImage[];
  /** When this was read: ISO 8601, UTC. */
  extractedAt: string;
  /** Version of the extraction that made this, so that articles of different versions can be distinguished. */
  extractor: string;
  /** What was left out and may belong to the article, in order. Absent if there is nothing. */
  leftOut?: LeftOutPiece[];
  /** Why this is only a part of the article. Absent if nothing on the page says so. */
  partial?: PartialReason;
  /** The numbers of the further pages that are not in it, ascending. Absent if none is known. */
  missingPages?: number[];
  /** How many pages the article has, including those. Absent if none is known to be missing. */
  pageCount?: number;
}

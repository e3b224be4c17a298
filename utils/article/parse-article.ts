import * as v from 'valibot';
import type { Article, ArticleImage, ArticlePicture, LeftOutPiece } from './article';
import { PARTIAL_REASONS } from './partial/partial-reason';

const text = v.string();
const textOrNull = v.nullable(v.string());
const size = v.pipe(v.number(), v.integer(), v.minValue(1));
const webAddress = v.pipe(v.string(), v.regex(/^(?:https?:\/\/|data:image\/)/i));

const pictureEntries = {
  src: webAddress,
  srcset: v.optional(v.string()),
  width: v.optional(size),
  height: v.optional(size),
  alt: text,
};

const PictureSchema = v.object(pictureEntries) satisfies v.GenericSchema<unknown, ArticlePicture>;

const ImageSchema = v.object({
  ...pictureEntries,
  caption: v.pipe(v.string(), v.nonEmpty()),
  credit: textOrNull,
  position: v.pipe(v.number(), v.integer(), v.minValue(0)),
}) satisfies v.GenericSchema<unknown, ArticleImage>;

const PageNumbersSchema = v.pipe(v.array(v.pipe(size, v.maxValue(100))), v.maxLength(100));

const LeftOutSchema = v.object({
  html: text,
  position: v.pipe(v.number(), v.integer(), v.minValue(0)),
  reason: text,
}) satisfies v.GenericSchema<unknown, LeftOutPiece>;

const ArticleSchema = v.object({
  url: text,
  canonicalUrl: textOrNull,
  title: text,
  dek: textOrNull,
  byline: v.array(text),
  siteName: text,
  publishedTime: textOrNull,
  modifiedTime: textOrNull,
  lang: textOrNull,
  dir: v.picklist(['ltr', 'rtl']),
  html: text,
  text,
  wordCount: v.pipe(v.number(), v.minValue(0)),
  minutes: v.pipe(v.number(), v.minValue(1)),
  leadImage: v.nullable(PictureSchema),
  images: v.array(ImageSchema),
  extractedAt: text,
  extractor: text,
  leftOut: v.optional(v.array(LeftOutSchema)),
  // A reason that a later version adds must not make the article unreadable.
  partial: v.fallback(v.optional(v.picklist(PARTIAL_REASONS)), undefined),
  missingPages: v.fallback(v.optional(PageNumbersSchema), undefined),
  pageCount: v.fallback(v.optional(size), undefined),
}) satisfies v.GenericSchema<unknown, Article>;

/**
 * Validates an untrusted value (from a page's process, storage or an import) as an Article. Returns a new object
 * without unknown fields, or null if it is invalid. The body is not sanitised: sanitise it before rendering.
 */
export function parseArticle(value: unknown): Article | null {
  const parsed = v.safeParse(ArticleSchema, value);
  return parsed.success ? parsed.output : null;
}

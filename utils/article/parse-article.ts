import * as v from 'valibot';
import type { Article, ArticleImage, ArticlePicture } from './article';

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
}) satisfies v.GenericSchema<unknown, Article>;

/**
 * Checks that a value from outside (a page's process, storage, an import) is an Article, field by field onto a fresh
 * object; unknown fields are dropped. Null when it is none. The body is not sanitised here: whoever shows it does that.
 */
export function parseArticle(value: unknown): Article | null {
  const parsed = v.safeParse(ArticleSchema, value);
  return parsed.success ? parsed.output : null;
}

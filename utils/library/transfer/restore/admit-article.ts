import type { Article, ArticlePicture } from '@/utils/article/article';
import { parseArticle } from '@/utils/article/parse-article';
import { PICTURE_ADDRESS } from '@/utils/sanitisation/allowed-markup';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { serialiseFragment } from '@/utils/sanitisation/serialise-fragment';
import { isWebAddress } from '../is-web-address';
import { LIMITS } from '../transfer-limits';

/**
 * Lets a value from outside in as an article: checked field by field onto a fresh object, its body sanitised, with
 * addresses of the web alone. Null when it is none, or when a line of it is longer than any that is written.
 */
export function admitArticle(value: unknown): Article | null {
  const article = parseArticle(value);
  if (!article || !isWebAddress(article.url) || !hasShortLines(article)) return null;
  const { canonicalUrl, leadImage, images, html } = article;
  return {
    ...article,
    canonicalUrl: canonicalUrl !== null && isWebAddress(canonicalUrl) ? canonicalUrl : null,
    html: serialiseFragment(sanitiseArticle(html)),
    leadImage: leadImage && admitPicture(leadImage),
    images: images.flatMap((image) => admitPicture(image) ?? []),
  };
}

function hasShortLines({ title, dek, byline, siteName, ...article }: Article): boolean {
  const { publishedTime, modifiedTime, lang, extractedAt, extractor } = article;
  const lines = [title, dek, siteName, publishedTime, modifiedTime, lang, extractedAt, extractor];
  return (
    byline.length <= LIMITS.bylines &&
    [...lines, ...byline].every((line) => (line?.length ?? 0) <= LIMITS.line)
  );
}

/** A picture whose addresses the sanitiser would let stand: drawings written into an address are none. */
function admitPicture<T extends ArticlePicture>({ srcset, ...picture }: T): T | null {
  if (!PICTURE_ADDRESS.test(picture.src)) return null;
  const areAllowed = srcset?.split(/,\s+/).every((part) => PICTURE_ADDRESS.test(part)) ?? false;
  // The rest of a picture with or without its other sizes is the same kind of picture.
  return (areAllowed ? { ...picture, srcset } : picture) as T;
}

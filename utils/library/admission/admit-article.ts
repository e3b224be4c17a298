import { isWebAddress } from '@/utils/article/address/is-web-address';
import type { Article, ArticlePicture, LeftOutPiece } from '@/utils/article/article';
import { parseArticle } from '@/utils/article/parse-article';
import { PICTURE_ADDRESS } from '@/utils/sanitisation/allowed-markup';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { serialiseFragment } from '@/utils/sanitisation/serialise-fragment';

/** The length limit of single-line fields, in characters, and the limit of authors. */
export const ADMISSION_LIMITS = { line: 20_000, bylines: 1_000 } as const;

/**
 * Validates an untrusted article: checks each field into a new object, sanitises the body and allows only web
 * addresses. Returns null if it is invalid or a field is too long.
 */
export function admitArticle(value: unknown): Article | null {
  const article = inspectArticle(value);
  if (!article) return null;
  const { canonicalUrl, leadImage, images, html, leftOut, ...others } = article;
  return {
    ...others,
    canonicalUrl: canonicalUrl !== null && isWebAddress(canonicalUrl) ? canonicalUrl : null,
    html: serialiseFragment(sanitiseArticle(html)),
    leadImage: leadImage && admitPicture(leadImage),
    images: images.flatMap((image) => admitPicture(image) ?? []),
    ...(leftOut && { leftOut: leftOut.map(admitPiece) }),
  };
}

const admitPiece = (piece: LeftOutPiece): LeftOutPiece => ({
  ...piece,
  html: serialiseFragment(sanitiseArticle(piece.html)),
});

/** Validates an untrusted article without sanitising it. For comparing only: the result must not be stored or shown. */
export function inspectArticle(value: unknown): Article | null {
  const article = parseArticle(value);
  return article && isWebAddress(article.url) && hasShortLines(article) ? article : null;
}

function hasShortLines({ title, dek, byline, siteName, ...article }: Article): boolean {
  const { publishedTime, modifiedTime, lang, extractedAt, extractor } = article;
  const lines = [title, dek, siteName, publishedTime, modifiedTime, lang, extractedAt, extractor];
  return (
    byline.length <= ADMISSION_LIMITS.bylines &&
    [...lines, ...byline].every((line) => (line?.length ?? 0) <= ADMISSION_LIMITS.line)
  );
}

/** Returns the picture if the sanitiser allows its addresses (no SVG in `data:`). */
function admitPicture<T extends ArticlePicture>({ srcset, ...picture }: T): T | null {
  if (!PICTURE_ADDRESS.test(picture.src)) return null;
  const areAllowed = srcset?.split(/,\s+/).every((part) => PICTURE_ADDRESS.test(part)) ?? false;
  // Removing an optional field keeps the type.
  return (areAllowed ? { ...picture, srcset } : picture) as T;
}

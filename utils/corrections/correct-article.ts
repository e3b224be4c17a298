import type { Article, LeftOutPiece } from '@/utils/article/article';
import { measureReading } from '@/utils/article/measure-reading';
import { plainTextOf, toArticleImage } from '@/utils/extraction/read-body';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { serialiseFragment } from '@/utils/sanitisation/serialise-fragment';

/** The reason of pieces that the user removed. It is stored with the article. */
export const REMOVED = 'taken out';

/**
 * Returns the article with a piece in its place, and without it in `leftOut`. The piece is sanitised again; it need not
 * be one of `leftOut`. Text, counts and pictures are read again.
 */
export function putBack(article: Article, piece: LeftOutPiece): Article {
  const body = sanitiseArticle(article.html);
  const content = sanitiseArticle(piece.html);
  const count = content.childElementCount;
  body.insertBefore(content, body.children[piece.position] ?? null);
  const others = piecesOf(article).filter((other) => other !== piece);
  const at = piecesOf(article).indexOf(piece);
  const moved = others.map((other) => {
    const isAfter =
      other.position > piece.position ||
      (other.position === piece.position && piecesOf(article).indexOf(other) > at);
    return isAfter ? { ...other, position: other.position + count } : other;
  });
  return remakeArticle(article, body, moved);
}

/** Returns the article without its top-level element number `index` (from 0), which becomes a piece of `leftOut`. */
export function removePart(article: Article, index: number): Article {
  const body = sanitiseArticle(article.html);
  const element = body.children[index];
  if (!element) return article;
  const html = element.outerHTML;
  element.remove();
  const moved = piecesOf(article).map((other) =>
    other.position > index ? { ...other, position: other.position - 1 } : other,
  );
  const before = moved.filter(({ position }) => position <= index).length;
  return remakeArticle(
    article,
    body,
    moved.toSpliced(before, 0, { html, position: index, reason: REMOVED }),
  );
}

const piecesOf = ({ leftOut }: Article): readonly LeftOutPiece[] => leftOut ?? [];

/**
 * Returns the article with another body, which it empties, and other pieces. Text, counts and pictures are read again.
 */
export function remakeArticle(
  { leftOut: _before, ...article }: Article,
  body: DocumentFragment,
  leftOut: LeftOutPiece[],
): Article {
  const text = plainTextOf(body);
  return {
    ...article,
    text,
    ...measureReading(text, article.lang),
    images: [...body.querySelectorAll('figure')].flatMap(toArticleImage),
    // Last, because it empties the body.
    html: serialiseFragment(body),
    ...(leftOut.length > 0 && { leftOut }),
  };
}

import type { Article } from '@/utils/article/article';
import type { CollectedPicture, CollectedPictures } from '@/utils/export/collect-pictures';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { type BookChapter, buildChapter } from './build-book-pages';
import { keepAllowed } from './escape-xml';
import { isForBooks, placeBookPictures } from './place-book-pictures';
import { tidyForBook } from './tidy-for-book';

/** One article, ready for a book. */
export interface BookPage {
  /** As given, but with a title that is not empty: a book must have one, and its contents a line. */
  article: Article;
  /** The page as XML. */
  page: string;
  chapter: BookChapter;
  /** The pictures that the book must hold for it. */
  kept: CollectedPicture[];
  /** The lead picture, one of `kept`; null when there is none that books can have. */
  cover: CollectedPicture | null;
  /** Makes further pages of the same book. */
  implementation: DOMImplementation;
}

/** Makes the page of an article for a book, in a file of this name. */
export function toBookPage(read: Article, pictures: CollectedPictures, href: string): BookPage {
  const article = { ...read, title: keepAllowed(read.title).trim() || read.url };
  const body = sanitiseArticle(article.html);
  const used = placeBookPictures(body, pictures);
  tidyForBook(body);
  const lead = pictures.bySource.get(article.leadImage?.src ?? '');
  const cover = lead && isForBooks(lead) ? lead : null;
  const kept = cover && !used.includes(cover) ? [cover, ...used] : used;
  const { implementation } = body.ownerDocument;
  return { article, ...buildChapter(article, body, href), kept, cover, implementation };
}

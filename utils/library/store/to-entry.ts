import { type ArticleUrlKey, toArticleUrlKey } from '@/utils/article/address/article-url-key';
import type { Article } from '@/utils/article/article';
import { hashText } from './hash-text';
import type { SavedArticleEntry, SavedArticleId } from './saved-article';

const LONGEST_EXCERPT = 240;

/** Creates the entry of a newly saved article: unread, without tags, pictures or earlier editions. */
export function toEntry(
  article: Article,
  id: SavedArticleId,
  urlKey: ArticleUrlKey,
  savedAt: number,
): SavedArticleEntry {
  return {
    id,
    urlKey,
    ...describeArticle(article),
    savedAt,
    state: 'unread',
    progress: 0,
    place: null,
    isFavourite: false,
    isArchived: false,
    tags: [],
    deletedAt: null,
    editions: { count: 0, bytes: 0 },
    pictures: { kept: 0, missing: 0, bytes: 0 },
    revision: 0,
  };
}

/** The fields of an entry that derive from its article. */
export function describeArticle(article: Article) {
  const { pageCount, missingPages = [] } = article;
  return {
    kind: 'article' as const,
    pageKey: toArticleUrlKey(article.url),
    url: article.url,
    title: article.title,
    dek: article.dek,
    excerpt: article.text.slice(0, LONGEST_EXCERPT),
    byline: article.byline,
    siteName: article.siteName,
    lang: article.lang,
    dir: article.dir,
    wordCount: article.wordCount,
    minutes: article.minutes,
    thumbnail: article.leadImage?.src ?? null,
    publishedAt: readTime(article.publishedTime),
    textHash: hashText(article),
    ...(article.partial && { partial: article.partial }),
    ...(pageCount && { pages: { held: pageCount - missingPages.length, total: pageCount } }),
    textBytes: measureArticle(article),
  };
}

/** The bytes of an article as JSON in UTF-8, which approximates its size on disk. */
export function measureArticle(article: Article): number {
  return new TextEncoder().encode(JSON.stringify(article)).length;
}

function readTime(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? null : time;
}

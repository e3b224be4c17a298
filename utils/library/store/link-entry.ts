import { toArticleUrlKey } from '@/utils/article/article-url-key';
import type { SavedArticleEntry, SavedArticleId } from './saved-article';

/** An address to be read later, with what is known of it. */
export interface SavedLink {
  /** Absolute, http or https. */
  url: string;
  /** Null when nobody has named it. */
  title: string | null;
  tags: readonly string[];
  /** Milliseconds since 1970; null for now. */
  savedAt: number | null;
  state: SavedArticleEntry['state'];
  isFavourite: boolean;
  isArchived: boolean;
}

/** A link of which nothing is known but its address. */
export function toWaitingLink(url: string): SavedLink {
  return {
    url,
    title: null,
    tags: [],
    savedAt: null,
    state: 'unread',
    isFavourite: false,
    isArchived: false,
  };
}

/** The entry of a link: what a list can show before its article has been fetched. */
export function toLinkEntry(link: SavedLink, id: SavedArticleId, now: number): SavedArticleEntry {
  const siteName = new URL(link.url).hostname.replace(/^www\./, '');
  return {
    id,
    urlKey: toArticleUrlKey(link.url),
    pageKey: toArticleUrlKey(link.url),
    url: link.url,
    kind: 'link',
    title: link.title?.trim() || link.url,
    dek: null,
    excerpt: '',
    byline: [],
    siteName,
    lang: null,
    dir: 'ltr',
    wordCount: 0,
    minutes: 0,
    thumbnail: null,
    publishedAt: null,
    savedAt: link.savedAt ?? now,
    state: link.state,
    progress: link.state === 'read' ? 1 : 0,
    place: null,
    isFavourite: link.isFavourite,
    isArchived: link.isArchived,
    tags: [...new Set(link.tags)],
    deletedAt: null,
    textHash: '',
    textBytes: 0,
    editions: { count: 0, bytes: 0 },
    pictures: { kept: 0, missing: 0, bytes: 0 },
    revision: 0,
  };
}

import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import type { SavedArticleEntry, SavedArticleId } from './saved-article';

/** A link to read later, with what is known about it. */
export interface SavedLink {
  /** Absolute, http or https. */
  url: string;
  /** Null if it has no title. */
  title: string | null;
  tags: readonly string[];
  /** Milliseconds since 1970; null for now. */
  savedAt: number | null;
  state: SavedArticleEntry['state'];
  /** Reading progress, 0 to 1. If undefined, it follows from the state. */
  progress?: number;
  highlights?: readonly string[];
  isFavourite: boolean;
  isArchived: boolean;
}

/** Creates a link from its address alone. */
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

/** Returns the reading progress of a link, 0 to 1. A read article is at its end. */
export const progressOf = (link: Pick<SavedLink, 'state' | 'progress'>): number =>
  link.state === 'read' ? 1 : (link.progress ?? 0);

/** Creates the entry of a link, as lists show it before its article is fetched. */
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
    progress: progressOf(link),
    place: null,
    isFavourite: link.isFavourite,
    isArchived: link.isArchived,
    tags: [...new Set(link.tags)],
    ...(link.highlights?.length && { highlights: link.highlights }),
    deletedAt: null,
    textHash: '',
    textBytes: 0,
    editions: { count: 0, bytes: 0 },
    pictures: { kept: 0, missing: 0, bytes: 0 },
    revision: 0,
  };
}

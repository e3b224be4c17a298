import { vi } from 'vitest';
import type { PopupWorld } from '@/entrypoints/popup/popup-world';
import { makeArticle } from '@/tests/support/articles';
import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { succeed } from '@/utils/article/outcome/result';
import { asSavedArticleId, type SavedArticleEntry } from '@/utils/library/store/saved-article';
import { toEntry } from '@/utils/library/store/to-entry';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';

/** The article that the popup reads in tests. */
export const article = makeArticle();
/** Its library entry once it is saved. */
export const entry = toEntry(
  article,
  asSavedArticleId('id-1'),
  toArticleUrlKey(article.url),
  1_000,
);

/** Returns a popup's world in memory: a page with an article and an empty library. */
export function makePopupWorld(fields: Partial<PopupWorld> = {}): PopupWorld {
  let kept: SavedArticleEntry | null = null;
  return {
    findTab: async () => ({ id: 7, url: article.url, title: 'x', isPrivate: false }),
    readPage: async () => succeed(article),
    library: {
      find: async () => succeed(kept),
      save: async () => {
        kept = entry;
        return succeed(entry);
      },
      remove: async () => {
        const removed = kept;
        kept = null;
        return succeed(removed);
      },
      undoSave: async () => {
        kept = null;
        return succeed(null);
      },
      restore: async () => {
        kept = entry;
        return succeed(undefined);
      },
    },
    changes: { listen: () => () => undefined },
    readStoredPictures: async () => new Map(),
    openPages: async () => null,
    settings: {
      read: async () => DEFAULT_SETTINGS,
      change: async (fields) => ({ ...DEFAULT_SETTINGS, ...fields }),
      watch: () => () => undefined,
    },
    positions: { recall: async () => null, remember: async () => undefined },
    host: () => ({
      isGranted: async () => false,
      request: async () => false,
      revoke: async () => true,
    }),
    openReaderOnPage: async () => succeed('toggled'),
    whenPainted: async () => undefined,
    openLibrary: vi.fn(),
    openSettings: vi.fn(),
    openSaved: vi.fn(),
    copyText: async () => undefined,
    preferredLanguages: ['en'],
    ...fields,
  };
}

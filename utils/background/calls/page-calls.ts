import * as v from 'valibot';
import { type ArticleUrlKey, toArticleUrlKey } from '@/utils/article/address/article-url-key';
import type { Result } from '@/utils/article/outcome/result';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import { asSavedArticleId, type SavedArticleEntry } from '@/utils/library/store/saved-article';
import { type CallsOf, defineCall } from '@/utils/messaging/call-table';
import { articleUpTo, LARGEST_ARTICLE } from './article-argument';

type EntryOrNull = Result<SavedArticleEntry | null, StorageFailure>;

const Key = v.pipe(v.string(), v.maxLength(10_000), v.transform(toArticleUrlKey));
const Keys = v.union([
  v.pipe(
    Key,
    v.transform((key): readonly ArticleUrlKey[] => [key]),
  ),
  v.pipe(v.array(Key), v.readonly()),
]);
const Id = v.pipe(v.string(), v.maxLength(200), v.transform(asSavedArticleId));
/** A limit that no page reaches. */
const AMPLE = 100_000;

/** The calls of the popup, which may close during a write. */
export const PAGE_CALLS = {
  /** Returns the entry saved under an address, or under one of several; null if there is none. */
  find: defineCall<EntryOrNull>()({
    from: 'own-page',
    effect: 'reads the entry of an address',
    perMinute: AMPLE,
    argument: Keys,
  }),
  /** Saves an article. */
  save: defineCall<Result<SavedArticleEntry, StorageFailure>>()({
    from: 'own-page',
    effect: 'adds an article, sanitised, or renews the one with its address',
    perMinute: AMPLE,
    argument: articleUpTo(LARGEST_ARTICLE.ownPage),
  }),
  /** Undoes the last save. Returns the remaining entry, or null. */
  undoSave: defineCall<EntryOrNull>()({
    from: 'own-page',
    effect: 'restores the edition before, or deletes the article permanently if there is none',
    perMinute: AMPLE,
    argument: Id,
  }),
  /** Removes an article and returns its entry. */
  remove: defineCall<EntryOrNull>()({
    from: 'own-page',
    effect: 'moves an article to "Recently deleted"',
    perMinute: AMPLE,
    argument: Id,
  }),
  /** Undoes `remove`. */
  restore: defineCall<Result<void, StorageFailure>>()({
    from: 'own-page',
    effect: 'restores an article from "Recently deleted"',
    perMinute: AMPLE,
    argument: Id,
  }),
} as const;

/** The calls as functions. */
export type PageCalls = CallsOf<typeof PAGE_CALLS>;

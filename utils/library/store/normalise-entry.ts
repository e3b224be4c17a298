import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { isWebAddress, LONGEST_ADDRESS } from '@/utils/article/address/is-web-address';
import { isObject } from '@/utils/article/is-object';
import { parsePartialReason } from '@/utils/article/partial/partial-reason';
import { ARTICLE_LIMITS, cutText } from '@/utils/article/shorten-article';
import { isQueuePosition } from './queue/queue-position';
import {
  asSavedArticleId,
  type PictureCounts,
  READING_STATES,
  type SavedArticleEntry,
} from './saved-article';

/** The most tags of an article that are shown, and their length in characters. */
const TAG_LIMITS = { tags: 1_000, length: 1_000 } as const;

/**
 * Returns an entry as pages can show it, whatever is stored: fields are cut to what a list needs, and missing or
 * invalid ones replaced, so that one bad record neither hides nor delays the others. Only for showing: the stored entry
 * is never replaced with it.
 */
export function normaliseEntry(stored: SavedArticleEntry): SavedArticleEntry {
  if (isNormal(stored)) return stored;
  // Written by another version, or damaged: no field is certain to have its type.
  const entry: { readonly [Field in keyof SavedArticleEntry]?: unknown } = stored;
  const url = typeof entry.url === 'string' && isWebAddress(entry.url) ? entry.url : 'about:blank';
  const highlights = lines(entry.highlights, TAG_LIMITS.tags, ARTICLE_LIMITS.caption);
  const partial = parsePartialReason(entry.partial);
  const { highlights: _stored, partial: _reason, pages, queuePlace, ...others } = stored;
  return {
    ...others,
    ...(highlights.length > 0 && { highlights }),
    ...(partial && { partial }),
    ...(pages && arePages(pages) && { pages }),
    ...(isQueuePositionOrNone(queuePlace) && { queuePlace }),
    id: asSavedArticleId(String(entry.id)),
    urlKey: toArticleUrlKey(line(entry.urlKey, LONGEST_ADDRESS)),
    pageKey: toArticleUrlKey(line(entry.pageKey, LONGEST_ADDRESS)),
    url,
    kind: entry.kind === 'link' ? 'link' : 'article',
    title: line(entry.title, ARTICLE_LIMITS.title) || url,
    dek: line(entry.dek, ARTICLE_LIMITS.dek) || null,
    excerpt: line(entry.excerpt, ARTICLE_LIMITS.dek),
    byline: lines(entry.byline, ARTICLE_LIMITS.names, ARTICLE_LIMITS.name),
    siteName: line(entry.siteName, ARTICLE_LIMITS.name),
    lang: line(entry.lang, ARTICLE_LIMITS.fact) || null,
    dir: entry.dir === 'rtl' ? 'rtl' : 'ltr',
    wordCount: amount(entry.wordCount),
    minutes: amount(entry.minutes),
    thumbnail: typeof entry.thumbnail === 'string' ? entry.thumbnail : null,
    publishedAt: isTime(entry.publishedAt) ? entry.publishedAt : null,
    savedAt: amount(entry.savedAt),
    state: READING_STATES.find((state) => state === entry.state) ?? 'unread',
    progress: Math.min(1, amount(entry.progress)),
    place: isObject(entry.place) ? stored.place : null,
    isFavourite: entry.isFavourite === true,
    isArchived: entry.isArchived === true,
    tags: lines(entry.tags, TAG_LIMITS.tags, TAG_LIMITS.length),
    deletedAt: isTime(entry.deletedAt) ? entry.deletedAt : null,
    textHash: line(entry.textHash, ARTICLE_LIMITS.fact),
    textBytes: amount(entry.textBytes),
    editions: { count: countIn(entry.editions, 'count'), bytes: countIn(entry.editions, 'bytes') },
    pictures: {
      kept: countIn(entry.pictures, 'kept'),
      missing: countIn(entry.pictures, 'missing'),
      bytes: countIn(entry.pictures, 'bytes'),
    },
    revision: amount(entry.revision),
  };
}

const TEXTS = [
  'id',
  'urlKey',
  'pageKey',
  'url',
  'title',
  'excerpt',
  'siteName',
  'textHash',
] as const;
const TEXTS_OR_NULL = ['dek', 'lang', 'thumbnail'] as const;
const AMOUNTS = ['wordCount', 'minutes', 'savedAt', 'progress', 'textBytes', 'revision'] as const;
const EDITION_COUNTS = [
  'count',
  'bytes',
] as const satisfies (keyof SavedArticleEntry['editions'])[];
const PICTURE_COUNTS = ['kept', 'missing', 'bytes'] as const satisfies (keyof PictureCounts)[];
const TIMES_OR_NULL = ['publishedAt', 'deletedAt'] as const;
/** The addresses that a list may link to. */
const WEB = /^https?:\/\//i;
/** Longer texts are normalised one by one. */
const SHORT = 1_000;

/** Whether an entry can be shown as it is. Nearly all can, so this must be fast. */
function isNormal(entry: SavedArticleEntry): boolean {
  const isShort = (value: unknown) => typeof value === 'string' && value.length <= SHORT;
  const areShort = (values: unknown) =>
    Array.isArray(values) && values.length <= ARTICLE_LIMITS.names && values.every(isShort);
  return (
    TEXTS.every((name) => isShort(entry[name])) &&
    WEB.test(entry.url) &&
    TEXTS_OR_NULL.every((name) => entry[name] === null || isShort(entry[name])) &&
    areAmounts(entry, AMOUNTS) &&
    entry.progress <= 1 &&
    areShort(entry.byline) &&
    areShort(entry.tags) &&
    (entry.highlights === undefined || areShort(entry.highlights)) &&
    entry.partial === parsePartialReason(entry.partial) &&
    (entry.pages === undefined || arePages(entry.pages)) &&
    READING_STATES.includes(entry.state) &&
    (entry.kind === 'article' || entry.kind === 'link') &&
    (entry.dir === 'ltr' || entry.dir === 'rtl') &&
    (entry.place === null || isObject(entry.place)) &&
    areAmounts(entry.editions, EDITION_COUNTS) &&
    areAmounts(entry.pictures, PICTURE_COUNTS) &&
    isQueuePositionOrNone(entry.queuePlace) &&
    TIMES_OR_NULL.every((name) => entry[name] === null || isTime(entry[name]))
  );
}

const arePages = (pages: unknown): boolean =>
  countIn(pages, 'held') > 0 && countIn(pages, 'total') > 0;

const isQueuePositionOrNone = (value: unknown): boolean =>
  value === undefined || isQueuePosition(value);

const line = (value: unknown, most: number): string =>
  typeof value === 'string' ? cutText(value, most) : '';

const lines = (value: unknown, most: number, longest: number): string[] =>
  (Array.isArray(value) ? value : [])
    .slice(0, most)
    .filter((text) => typeof text === 'string')
    .map((text) => cutText(text, longest));

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

const isAmount = (value: unknown): value is number => isTime(value) && value >= 0;

const areAmounts = (values: unknown, names: readonly string[]): boolean =>
  isObject(values) && names.every((name) => isAmount(values[name]));

const amount = (value: unknown): number => (isAmount(value) ? value : 0);

const countIn = (counts: unknown, name: string): number =>
  isObject(counts) ? amount(counts[name]) : 0;

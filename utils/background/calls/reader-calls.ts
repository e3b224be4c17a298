import * as v from 'valibot';
import { isWebAddress, LONGEST_ADDRESS } from '@/utils/article/address/is-web-address';
import type { Result } from '@/utils/article/outcome/result';
import { SiteRuleSchema } from '@/utils/corrections/rules/site-rule';
import type { SavedCopy } from '@/utils/library/saving/saving-state';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import { type CallsOf, defineCall } from '@/utils/messaging/call-table';
import type { ReadingPosition } from '@/utils/reader/position/reading-position';
import { ReadingPositionSchema } from '@/utils/reader/position/reading-position-schema';
import type { Settings } from '@/utils/settings/settings';
import { HELPERS } from '@/utils/tab/injection/inject-helper';
import { parseReaderSettings } from '../reader-settings';
import { articleUpTo, LARGEST_ARTICLE } from './article-argument';
import { Press } from './press-argument';

type CopyOrNull = Result<SavedCopy | null, StorageFailure>;

const Nothing = v.optional(v.null());

/**
 * The calls of the reader over a page. None names an article: each is about the page that the browser says it comes
 * from, at the address where the reader began reading.
 */
export const READER_CALLS = {
  /** Begins reading the page at its current address, and returns where the reader left it. */
  beginHere: defineCall<ReadingPosition | null>()({
    from: 'reader',
    effect: 'reads the reading position of this page',
    perMinute: 60,
    argument: Nothing,
  }),
  /** Stores the position; null if the reader is back at the beginning. */
  rememberPositionHere: defineCall<void>()({
    from: 'reader',
    effect: 'changes the reading position of this page, until the browser closes',
    perMinute: 300,
    argument: v.nullable(ReadingPositionSchema),
  }),
  /** Returns the saved copy of this page; null if there is none. Keys that name another page are ignored. */
  findHere: defineCall<CopyOrNull>()({
    from: 'reader',
    effect:
      'reads id, title, length, text hash, partial label and favourites mark of the copy of this page',
    perMinute: 60,
    argument: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(10_000))),
      v.maxLength(4),
      v.readonly(),
    ),
  }),
  /** Saves the article of this page. */
  saveHere: defineCall<Result<SavedCopy, StorageFailure>>()({
    from: 'reader',
    effect: 'adds the article of this page, sanitised, or renews its copy',
    perMinute: 6,
    argument: articleUpTo(LARGEST_ARTICLE.reader),
  }),
  /** Undoes the save that this reader made, once. Returns the remaining copy, or null. */
  undoSaveHere: defineCall<CopyOrNull>()({
    from: 'reader',
    effect: 'undoes the last save of this reader, unless the copy has changed since',
    perMinute: 12,
    argument: Nothing,
  }),
  /** Removes the copy of this page and returns it. */
  removeHere: defineCall<CopyOrNull>()({
    from: 'reader',
    effect: 'moves the copy of this page to "Recently deleted"',
    perMinute: 12,
    argument: Nothing,
  }),
  /** Undoes `removeHere`. */
  restoreHere: defineCall<Result<void, StorageFailure>>()({
    from: 'reader',
    effect: 'restores the copy that this reader removed',
    perMinute: 12,
    argument: Nothing,
  }),
  /** Adds the copy of this page to the favourites, or removes it from them. Fails if the reader knows of no copy. */
  favouriteHere: defineCall<Result<void, StorageFailure>>()({
    from: 'reader',
    effect: 'adds the copy of this page to the favourites, or removes it',
    perMinute: 30,
    argument: v.boolean(),
  }),
  /**
   * Adds the copy of this page to the queue. Returns whether it was not there. Fails if the reader knows of no copy.
   */
  queueHere: defineCall<Result<boolean, StorageFailure>>()({
    from: 'reader',
    effect: 'adds the copy of this page to the queue',
    perMinute: 12,
    argument: Nothing,
  }),
  /** Adds a link of this page to the queue. Does not reveal whether it was known. Refused in a private window. */
  queueLinkHere: defineCall<Result<void, StorageFailure>>()({
    from: 'reader',
    effect: 'adds a link to the queue, after a press; not in private windows',
    perMinute: 12,
    argument: v.object({
      ...Press.entries,
      link: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS), v.check(isWebAddress)),
    }),
  }),
  /** Returns the settings, with the look of this site alone. */
  readSettings: defineCall<Settings>()({
    from: 'reader',
    effect: 'reads the settings; of single sites, those of this one',
    perMinute: 120,
    argument: Nothing,
  }),
  /** Changes settings that the reader offers, and returns all. */
  changeSettings: defineCall<Settings>()({
    from: 'reader',
    effect: 'changes look and voice; of single sites, those of this one',
    perMinute: 600,
    argument: v.pipe(v.record(v.string(), v.unknown()), v.transform(parseReaderSettings)),
  }),
  /** Stores what was corrected for the site of this page; null forgets it. */
  changeRuleHere: defineCall<void>()({
    from: 'reader',
    effect: 'changes how articles of this site are read, by tags and classes alone',
    perMinute: 60,
    argument: v.nullable(SiteRuleSchema),
  }),
  /** Returns the file of a font as base64, or null if the extension has no such font. */
  readFont: defineCall<string | null>()({
    from: 'reader',
    effect: 'reads a bundled font',
    perMinute: 600,
    argument: v.pipe(v.string(), v.maxLength(100)),
  }),
  /** Injects a helper beside the reader: `inject-helper.ts` lists them. */
  loadHelper: defineCall<void>()({
    from: 'reader',
    effect: 'injects a script of the extension into this page',
    perMinute: 120,
    argument: v.picklist(HELPERS),
  }),
  /** Opens the settings page, or shows it if it is open. Refused without a press, or from a tab in the background. */
  openSettings: defineCall<void>()({
    from: 'reader',
    effect: 'opens the settings page, or shows it, after a press',
    perMinute: 4,
    argument: Press,
  }),
  /** Opens the saved copy of this page in a new tab. Refused without a press, or from a tab in the background. */
  openSavedHere: defineCall<void>()({
    from: 'reader',
    effect: 'opens the saved copy of this page in a tab, after a press',
    perMinute: 2,
    argument: Press,
  }),
} as const;

/** The calls as functions. */
export type ReaderCalls = CallsOf<typeof READER_CALLS>;

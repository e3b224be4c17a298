import * as v from 'valibot';
import { fingerprintOfPage } from '@/utils/article/address/fingerprint-of-page';
import { createTabRecords } from '../tab-records';

/** A tab and the fingerprint of the page in it that can be read. */
const ReadablePageSchema = v.object({ tabId: v.number(), page: v.string() });

/**
 * The pages that can be read, by tab, on sites where the reader opens automatically: other pages are not checked.
 */
export interface ReadablePages {
  has(tabId: number, url: string): Promise<boolean>;
  note(tabId: number, url: string): Promise<void>;
  /** Forgets the page of a tab. Returns whether there was one. */
  forget(tabId: number): Promise<boolean>;
}

/** Creates the record of these pages. Call it once per background. */
export function createReadablePages(): ReadablePages {
  const records = createTabRecords('session:readablePages', ReadablePageSchema);
  return {
    has: async (tabId, url) => (await records.of(tabId))?.page === fingerprintOfPage(url),
    note: (tabId, url) => records.put({ tabId, page: fingerprintOfPage(url) }),
    forget: records.forget,
  };
}

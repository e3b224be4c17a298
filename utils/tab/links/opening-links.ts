import * as v from 'valibot';
import { createTabRecords } from '../tab-records';

/**
 * A tab in which a link was opened to be read. `permitted`: the reader opens when the page has loaded; `checking`: the
 * page is being checked; `refused`: the user did not permit its host.
 */
const OpeningLinkSchema = v.object({
  tabId: v.number(),
  state: v.picklist(['permitted', 'checking', 'refused']),
});

/** The state of such a tab. */
export type OpeningLink = v.InferOutput<typeof OpeningLinkSchema>;

/** The tabs in which links were opened to be read. */
export interface OpeningLinks {
  of(tabId: number): Promise<OpeningLink['state'] | null>;
  /** Sets the state of a tab; null forgets it. */
  set(tabId: number, state: OpeningLink['state'] | null): Promise<void>;
}

/** Creates the record of these tabs. Call it once per background. */
export function createOpeningLinks(): OpeningLinks {
  const records = createTabRecords('session:openingLinks', OpeningLinkSchema);
  return {
    of: async (tabId) => (await records.of(tabId))?.state ?? null,
    async set(tabId, state) {
      await (state === null ? records.forget(tabId) : records.put({ tabId, state }));
    },
  };
}

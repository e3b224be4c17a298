import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { createTaskQueue } from '@/utils/tasks/create-task-queue';

/**
 * A tab in which a link was opened to be read. `permitted`: the reader is to open when the page has loaded; `asked`: the
 * page is looked at; `refused`: the person did not permit its host.
 */
const OpeningLinkSchema = v.object({
  tabId: v.number(),
  state: v.picklist(['permitted', 'asked', 'refused']),
});

/** One of them. */
export type OpeningLink = v.InferOutput<typeof OpeningLinkSchema>;

/** The most tabs that are remembered; the oldest are forgotten. */
const MOST_TABS = 50;

const stored = storage.defineItem<unknown>('session:openingLinks', { fallback: [] });

/** The tabs in which links were opened to be read. They survive a stop of the background, until the browser closes. */
export interface OpeningLinks {
  of(tabId: number): Promise<OpeningLink['state'] | null>;
  /** Sets the state of a tab; null forgets it. */
  set(tabId: number, state: OpeningLink['state'] | null): Promise<void>;
}

/** Creates the record of these tabs. Once per background. */
export function createOpeningLinks(): OpeningLinks {
  const inOrder = createTaskQueue();
  async function read(): Promise<OpeningLink[]> {
    const parsed = v.safeParse(v.array(OpeningLinkSchema), await stored.getValue());
    return parsed.success ? parsed.output : [];
  }
  return {
    of: (tabId) =>
      inOrder(async () => (await read()).find((link) => link.tabId === tabId)?.state ?? null),
    set: (tabId, state) =>
      inOrder(async () => {
        const others = (await read()).filter((link) => link.tabId !== tabId);
        const next = state === null ? others : [...others, { tabId, state }];
        await stored.setValue(next.slice(-MOST_TABS));
      }),
  };
}

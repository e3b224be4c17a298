import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { toArticleUrlKey } from '@/utils/article/article-url-key';
import { fingerprint } from '@/utils/article/fingerprint';
import { createTaskQueue } from '@/utils/tasks/create-task-queue';

/** A tab and the fingerprint of the page in it that can be read. */
const ReadablePageSchema = v.object({ tabId: v.number(), page: v.string() });
type ReadablePage = v.InferOutput<typeof ReadablePageSchema>;

/** The most tabs that are remembered; the oldest are forgotten. */
const MOST_TABS = 50;

const stored = storage.defineItem<unknown>('session:readablePages', { fallback: [] });

/**
 * The pages that can be read, by tab, on sites where the reader opens by itself: nothing looks at other pages. They survive
 * a stop of the background, until the browser closes.
 */
export interface ReadablePages {
  has(tabId: number, url: string): Promise<boolean>;
  note(tabId: number, url: string): Promise<void>;
  /** Forgets the page of a tab. Returns whether there was one. */
  forget(tabId: number): Promise<boolean>;
}

/** Creates the record of these pages. Once per background. */
export function createReadablePages(): ReadablePages {
  const inOrder = createTaskQueue();
  async function read(): Promise<ReadablePage[]> {
    const parsed = v.safeParse(v.array(ReadablePageSchema), await stored.getValue());
    return parsed.success ? parsed.output : [];
  }
  const othersOf = async (tabId: number) => (await read()).filter((page) => page.tabId !== tabId);
  return {
    has: (tabId, url) =>
      inOrder(async () =>
        (await read()).some((known) => known.tabId === tabId && known.page === fingerprintOf(url)),
      ),
    note: (tabId, url) =>
      inOrder(async () => {
        const next = [...(await othersOf(tabId)), { tabId, page: fingerprintOf(url) }];
        await stored.setValue(next.slice(-MOST_TABS));
      }),
    forget: (tabId) =>
      inOrder(async () => {
        const [known, others] = [await read(), await othersOf(tabId)];
        if (known.length === others.length) return false;
        await stored.setValue(others);
        return true;
      }),
  };
}

const fingerprintOf = (url: string): string => fingerprint(toArticleUrlKey(url));

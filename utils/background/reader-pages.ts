import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { asSavedArticleId, type SavedArticleId } from '@/utils/library/store/saved-article';
import type { ReaderCaller } from '@/utils/messaging/identify-caller';
import { createTaskQueue } from '@/utils/tasks/create-task-queue';

const Id = v.pipe(v.string(), v.transform(asSavedArticleId));

const PageSchema = v.object({
  documentId: v.string(),
  tabId: v.number(),
  url: v.string(),
  copy: v.nullable(Id),
  saved: v.nullable(v.object({ id: Id, savedAt: v.number() })),
  removed: v.nullable(Id),
});

/** A page with a reader over it, and what the reader did with its article. */
export interface ReaderPage {
  documentId: string;
  tabId: number;
  /** The address at which the reader began reading, as the browser gave it. */
  url: string;
  /** The saved copy of the page, as the reader knows it. */
  copy: SavedArticleId | null;
  /** The save that can be undone: the copy, and when it was saved. */
  saved: { id: SavedArticleId; savedAt: number } | null;
  /** The copy that the reader removed. */
  removed: SavedArticleId | null;
}

/** The most pages that are remembered. */
const MAX_PAGES = 100;

/** Where the pages are stored, so that they survive a stop of the background, until the browser closes. */
export interface ReaderPagesStorage {
  getValue(): Promise<unknown>;
  setValue(pages: unknown): Promise<void>;
}

/** The pages with a reader. */
export interface ReaderPages {
  /** Begins reading at the current address of the page. Forgets what was done at an earlier one. */
  begin(caller: ReaderCaller): Promise<ReaderPage>;
  /** Returns the page of a caller; begins reading if it has not. */
  of(caller: ReaderCaller): Promise<ReaderPage>;
  /** Changes fields of the page of a caller. */
  note(caller: ReaderCaller, fields: Partial<ReaderPage>): Promise<void>;
  /** Returns the tabs that have had a reader. */
  tabs(): Promise<number[]>;
  /** Forgets the pages of a tab that is closed: their addresses may be of a private window. */
  forget(tabId: number): Promise<void>;
}

/** Creates the record of pages with a reader, on a storage. */
export function createReaderPages(storage: ReaderPagesStorage): ReaderPages {
  const inOrder = createTaskQueue();

  async function readAll(): Promise<ReaderPage[]> {
    const parsed = v.safeParse(v.array(PageSchema), await storage.getValue().catch(() => []));
    return parsed.success ? parsed.output : [];
  }

  /** Changes follow one another, because each reads all pages and writes them back. */
  function change(
    caller: ReaderCaller,
    next: (known: ReaderPage | undefined) => ReaderPage,
  ): Promise<ReaderPage> {
    return inOrder(async () => {
      const pages = await readAll();
      const page = next(pages.find(({ documentId }) => documentId === caller.documentId));
      const others = pages.filter(({ documentId }) => documentId !== page.documentId);
      await storage.setValue([page, ...others].slice(0, MAX_PAGES));
      return page;
    });
  }

  const of = (caller: ReaderCaller) => change(caller, (known) => known ?? newPage(caller));
  return {
    begin: (caller) => change(caller, () => newPage(caller)),
    of,
    async note(caller, fields) {
      await change(caller, (known) => ({ ...(known ?? newPage(caller)), ...fields }));
    },
    forget: (tabId) =>
      inOrder(async () => {
        const pages = await readAll();
        const others = pages.filter((page) => page.tabId !== tabId);
        if (others.length < pages.length) await storage.setValue(others);
      }),
    tabs: async () => [...new Set((await readAll()).map(({ tabId }) => tabId))],
  };
}

const newPage = ({ documentId, tabId, url }: ReaderCaller): ReaderPage => ({
  documentId,
  tabId,
  url,
  copy: null,
  saved: null,
  removed: null,
});

/** The pages with a reader, in this browser. */
export const browserReaderPages = createReaderPages(
  storage.defineItem<unknown>('session:readerPages', { fallback: [] }),
);

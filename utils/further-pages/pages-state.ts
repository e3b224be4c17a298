import { computed, signal } from '@preact/signals';
import type { Article } from '@/utils/article/article';
import { labelMissing } from './label-missing';
import type { PagesProgress } from './pages-progress';
import type { PagesSession } from './pages-session';

/** What the state of further pages needs from outside. */
export interface PagesStateWorld {
  /** Looks for further pages of an article that is open. Requests nothing. Null if there are none. */
  open(article: Article): Promise<PagesSession | null>;
  /** Returns the open article, as it was corrected. */
  current(): Article | null;
  /** Shows an article in place of the open one. */
  show(article: Article): void;
}

/** Creates the state and the actions of loading the further pages of one article after another. */
export function createPagesState(world: PagesStateWorld) {
  const progress = signal<PagesProgress | null>(null);
  const isLoading = signal(false);
  let session: PagesSession | null = null;
  let isStopped = false;
  /** The article before the last pages were added, and after. */
  let joined: { before: Article; after: Article } | null = null;

  let isPreparing = false;
  /** Resolves when it is known whether there are further pages. */
  let looking: Promise<void> = Promise.resolve();

  async function lookFor(article: Article): Promise<void> {
    session?.stop();
    session = null;
    progress.value = null;
    const opened = await world.open(article);
    if (world.current()?.url !== article.url || session) return;
    session = opened;
    progress.value = opened ? await opened.progress() : null;
  }

  /** Resolves when nothing is being loaded. */
  let underway: Promise<void> = Promise.resolve();

  /** Loads the next pages and shows them. */
  function load(): Promise<void> {
    if (!isLoading.value) underway = loadAhead();
    return underway;
  }

  async function loadAhead(): Promise<void> {
    const loading = session;
    if (!loading || (progress.value?.ahead ?? 0) === 0) return;
    isLoading.value = true;
    isStopped = false;
    let now = await loading.progress();
    const before = now.loaded;
    while (now.ahead > 0 && !isStopped && loading === session) {
      now = await loading.next();
      progress.value = now;
    }
    if (loading === session && now.loaded > before) await showJoined(loading);
    isLoading.value = false;
  }

  async function showJoined(loading: PagesSession): Promise<void> {
    const now = world.current();
    if (!now) return;
    // Joined to the article as it was before, so that a page that failed is inserted in order. After a correction,
    // joined to the corrected article, so that the correction stays.
    const before = joined?.after === now ? joined.before : now;
    joined = { before, after: label(await loading.join(before)) };
    world.show(joined.after);
  }

  const missing = computed(() => progress.value?.missing ?? []);
  const label = (article: Article): Article =>
    labelMissing(article, { missing: missing.value, total: progress.value?.total ?? 0 });

  return {
    progress,
    isLoading,
    /** Labels an open article, if pages of it are missing. */
    label,
    /** Labels an open article once it is known whether there are further pages. */
    async labelWhenKnown(article: Article): Promise<Article> {
      await looking.catch(() => undefined);
      return label(article);
    },
    /** Whether there are pages that were not tried yet. */
    isOffered: computed(() => (progress.value?.ahead ?? 0) > 0),
    /** Whether pages are missing: not tried yet, or failed. */
    hasMore: computed(() => missing.value.length > 0),
    /** Whether a saved copy may have pages that are not loaded here, so that comparing the two would be misleading. */
    isBehind: computed(() => {
      const { ahead = 0, loaded = 0 } = progress.value ?? {};
      return ahead > 0 || (loaded === 0 && missing.value.length > 0);
    }),
    /** Looks up whether an article has further pages. */
    lookUp(article: Article): Promise<void> {
      looking = lookFor(article);
      return looking;
    },
    load,
    /**
     * Returns the open article as it should be saved: labelled, if pages are missing. `joins`: after loading the
     * other pages, unless the user stops it. Null while another call waits, as for a second press, or if no article
     * is open.
     */
    async prepareSaving(joins: boolean): Promise<Article | null> {
      if (isPreparing) return null;
      isPreparing = true;
      await looking.catch(() => undefined);
      if (joins) await load();
      isPreparing = false;
      const now = world.current();
      return now && label(now);
    },
    /** Stops loading. Pages loaded so far are shown. */
    stop(): void {
      isStopped = true;
      session?.stop();
    },
    /** Retries the pages that failed. */
    async retry(): Promise<void> {
      if (!session || isLoading.value) return;
      progress.value = await session.retry();
      await load();
    },
  };
}

/** The state and the actions of loading further pages. */
export type PagesState = ReturnType<typeof createPagesState>;

import { computed, signal } from '@preact/signals';
import { describeRereading, isSameReading } from '@/components/article/notices/describe-rereading';
import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { siteOf } from '@/utils/article/address/site-of';
import type { Article } from '@/utils/article/article';
import type { ExtractionRequest } from '@/utils/article/extraction-request';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import type { PartialMessages } from '@/utils/i18n/en/partial';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { ReadingPosition } from '@/utils/reader/position/reading-position';
import type { PopupWorld } from './popup-world';

/** The state of reading the page. */
export type PopupReading =
  | { status: 'reading' }
  | { status: 'ready'; article: Article; position: ReadingPosition | null }
  | { status: 'failed'; failure: ExtractFailure; savedCopy: SavedArticleEntry | null };

type ReadingWorld = Pick<PopupWorld, 'findTab' | 'readPage' | 'positions'> & {
  library: Pick<PopupWorld['library'], 'find'>;
};

/** Creates the state of reading the page of the active tab. */
export function createPageReading(
  world: ReadingWorld,
  showToast: (toast: { text: string }) => void,
) {
  const reading = signal<PopupReading>({ status: 'reading' });
  /** Whether the page is in a private window, of which nothing is kept unless the reader saves it. */
  const isPrivate = signal(false);
  const isReadingAgain = signal(false);
  const tabId = signal<number | null>(null);
  /** The current position in the article; null at its start. */
  let currentPosition: ReadingPosition | null = null;
  /** The tab with the last address that the browser gave for it. */
  let known: { id: number; url: string } | null = null;
  const article = (): Article | null =>
    reading.value.status === 'ready' ? reading.value.article : null;

  return {
    reading,
    isPrivate,
    isReadingAgain,
    tabId,
    article,
    /** The site of the article; empty until it is known. */
    site: computed(() => siteOf(article()?.url ?? '')),
    /** Reads the page. Returns its article; null if it has none, of which a saved copy may be shown. */
    async read(request: ExtractionRequest): Promise<Article | null> {
      reading.value = { status: 'reading' };
      const tab = await world.findTab();
      isPrivate.value = tab?.isPrivate ?? false;
      tabId.value = tab?.id ?? null;
      if (tab?.url) known = { id: tab.id, url: tab.url };
      const key = tab?.url ? toArticleUrlKey(tab.url) : null;
      const [outcome, position] = await Promise.all([
        world.readPage(tab, request),
        key ? world.positions.recall(key) : null,
      ]);
      if (outcome.ok) {
        currentPosition = position;
        reading.value = { status: 'ready', article: outcome.value, position };
        return outcome.value;
      }
      reading.value = { status: 'failed', failure: outcome.error, savedCopy: null };
      // Access to a page that failed to load ends when the browser reloads it.
      const isHidden = outcome.error.reason === 'page-unavailable' && known?.id === tab?.id;
      const copyKey = key ?? (isHidden && known ? toArticleUrlKey(known.url) : null);
      const copy = copyKey ? await world.library.find(copyKey) : null;
      if (copy?.ok && copy.value) reading.value = { ...reading.value, savedCopy: copy.value };
      return null;
    },
    /**
     * Reads the page again below the open article, which stays in its place, and shows what changed. Returns the new
     * article; null if nothing changed, or there is none.
     */
    async readAgain(messages: PartialMessages): Promise<Article | null> {
      const before = article();
      if (!before || isReadingAgain.value) return null;
      isReadingAgain.value = true;
      const outcome = await world.readPage(await world.findTab(), { force: false });
      isReadingAgain.value = false;
      if (!outcome.ok) {
        showToast({ text: messages.notFound });
        return null;
      }
      showToast({ text: describeRereading(before, outcome.value, messages) });
      if (isSameReading(before, outcome.value)) return null;
      reading.value = { status: 'ready', article: outcome.value, position: currentPosition };
      return outcome.value;
    },
    /** Shows an article in place of the open one; does nothing if none is open. */
    show(next: Article): void {
      if (reading.value.status === 'ready') reading.value = { ...reading.value, article: next };
    },
    /** Stores the reading position for the next popup on this page. */
    rememberPosition(position: ReadingPosition | null): void {
      currentPosition = position;
      const open = article();
      if (open && !isPrivate.value)
        void world.positions.remember(toArticleUrlKey(open.url), position);
    },
  };
}

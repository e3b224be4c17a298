import { type ReadonlySignal, signal } from '@preact/signals';
import type { Toasts } from '@/components/feedback/create-toasts';
import type { ArticleFetcher } from '@/utils/browser/fetch-article';
import type { QueueMessages } from '@/utils/i18n/en/queue';
import type { Library } from '@/utils/library/store/library';
import { replaceLink } from '@/utils/library/store/replace-link';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';

/** What reading the queue aloud needs from outside. */
export interface QueueVoiceWorld {
  library: Pick<Library, 'change' | 'save'>;
  /** Fetches the article of a waiting link without a prompt. Fails if its site is not permitted. */
  fetchPermitted: ArticleFetcher;
  /** Whether the page was opened from the queue. */
  isFromQueue: boolean;
}

interface QueueVoiceParts {
  /** The open article; null if none is open. */
  open: ReadonlySignal<SavedArticleEntry | null>;
  /** The articles after the open one. */
  following: ReadonlySignal<readonly SavedArticleEntry[]>;
  refresh(): Promise<void>;
  /** Opens an article in the place of the open one. */
  show(id: SavedArticleEntry['id']): Promise<void>;
  showToast: Toasts['showToast'];
}

/** Creates the state of reading aloud from article to article of the queue. */
export function createQueueVoice(
  world: QueueVoiceWorld,
  { open, following, refresh, show, showToast }: QueueVoiceParts,
) {
  /** Whether the voice continues with the next article. */
  const isContinuing = signal(world.isFromQueue);
  /** Whether the voice begins with the article that is shown next. */
  let isWaiting = false;

  /** Fetches the article of a waiting link. Returns whether the article is on this computer now. */
  async function ensureFetched(entry: SavedArticleEntry): Promise<boolean> {
    if (entry.kind === 'article') return true;
    const fetched = await world.fetchPermitted(entry.url);
    if (!fetched.ok) return false;
    return (await replaceLink(world.library, entry, fetched.value)).ok;
  }

  return {
    isContinuing,
    /**
     * Continues with the next article that is on this computer or may be fetched, and announces those that are skipped.
     */
    async continueAloud(messages: QueueMessages): Promise<void> {
      if (!isContinuing.value) return;
      const before = open.value;
      await refresh();
      if (open.value !== before) return;
      const skipped: string[] = [];
      for (const entry of following.value) {
        const isThere = await ensureFetched(entry);
        // The user has opened another article meanwhile.
        if (open.value !== before || !isContinuing.value) return;
        if (!isThere) {
          skipped.push(entry.title);
          continue;
        }
        isWaiting = true;
        await show(entry.id);
        if (skipped.length > 0) showToast({ text: messages.skipped(skipped.join(', ')) });
        return;
      }
      showToast({ text: skipped.length > 0 ? messages.skipped(skipped.join(', ')) : messages.end });
    },
    /** Returns whether the voice begins with the article that is shown now: true for the first call only. */
    takeVoice(): boolean {
      const wasWaiting = isWaiting;
      isWaiting = false;
      return wasWaiting;
    },
  };
}

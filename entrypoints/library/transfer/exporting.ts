import { signal } from '@preact/signals';
import type { ToastContent } from '@/components/feedback/Toast';
import { describeError } from '@/utils/article/outcome/describe-error';
import type { SelectionFormat } from '@/utils/export/selection/selection-formats';
import type { SelectionFacts } from '@/utils/export/selection/selection-writer';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleId, WholeArticle } from '@/utils/library/store/saved-article';
import { runExclusively } from '@/utils/tasks/run-exclusively';
import type { LibraryPageWorld } from '../library-world';

/** What to export. */
interface ChosenExport {
  ids: readonly SavedArticleId[];
  /** Names the file. */
  title: string;
  format: SelectionFormat;
}

/** Exports a selection as one file. */
export function createExporting(
  world: Pick<LibraryPageWorld, 'store' | 'saveBlob' | 'copyText' | 'now'>,
  showToast: (content: Omit<ToastContent, 'id'>) => void,
) {
  const isBusy = signal(false);

  async function make(
    { ids, title, format }: ChosenExport,
    messages: LibraryMessages,
    locale: Pick<SelectionFacts, 'language' | 'messages'>,
  ): Promise<void> {
    const { exportSelection } = await import('@/utils/export/selection/export-selection');
    const made = await exportSelection(readEach(world.store, ids), format, {
      ...locale,
      title,
      dir: 'ltr',
      total: ids.length,
      now: world.now(),
    });
    if (!made.ok) return showFailure(made.error.cause ?? made.error.reason, messages);
    const { file, name, articles } = made.value;
    world.saveBlob(name, file);
    showToast({ text: messages.exported(articles) });
  }

  function showFailure(cause: string, messages: LibraryMessages): void {
    const run = () => void world.copyText(cause);
    showToast({ text: messages.failed, action: { label: messages.copyDetails, run } });
  }

  return {
    isBusy,
    run: (
      chosen: ChosenExport,
      messages: LibraryMessages,
      locale: Pick<SelectionFacts, 'language' | 'messages'>,
    ): Promise<void> =>
      runExclusively(isBusy, async () => {
        showToast({ text: messages.exporting });
        await make(chosen, messages, locale).catch((error: unknown) =>
          showFailure(describeError(error), messages),
        );
      }),
  };
}

/** Reads one article at a time, so that a large selection is never in memory as a whole. */
async function* readEach(
  store: Pick<LibraryStore, 'readWhole'>,
  ids: readonly SavedArticleId[],
): AsyncGenerator<WholeArticle> {
  for (const id of ids) {
    const whole = await store.readWhole(id);
    if (whole.ok && whole.value) yield whole.value;
  }
}

import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import type { Article } from '@/utils/article/article';
import { bindToPage, mayBeCanonical } from '@/utils/article/bind-to-page';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { SavedCopy } from '@/utils/library/saving/saving-state';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import type { Library } from '@/utils/library/store/library';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import type { CallHandlers } from '@/utils/messaging/calls';
import type { READER_CALLS } from './calls/reader-calls';
import type { ReaderPages } from './reader-pages';

/** What the handlers of calls about saved copies need from outside. */
export interface CopyHandlersWorld {
  pages: ReaderPages;
  library: Pick<Library, 'find' | 'open' | 'undoSave' | 'remove' | 'restore' | 'change'>;
  /** Sanitises and saves an article. */
  save(article: Article): Promise<Result<SavedArticleEntry, StorageFailure>>;
  /** Opens a saved article in a tab. */
  openSaved(id: SavedArticleId): Promise<void>;
}

/** The calls about the saved copy of a page. */
type CopyCalls =
  | 'findHere'
  | 'saveHere'
  | 'undoSaveHere'
  | 'removeHere'
  | 'restoreHere'
  | 'favouriteHere'
  | 'queueHere'
  | 'openSavedHere';

/**
 * Creates the handlers of the calls about the saved copy of a page. No call names an article: the background finds the
 * copy by the caller's page.
 */
export function createCopyHandlers({
  pages,
  library,
  save,
  openSaved,
}: CopyHandlersWorld): Pick<CallHandlers<typeof READER_CALLS>, CopyCalls> {
  return {
    async findHere(claimed, caller) {
      const { url } = await pages.of(caller);
      const keys = claimed.filter((key) => mayBeCanonical(key, url, 'same-page'));
      const found = await library.find(...[...keys, url].map(toArticleUrlKey));
      if (!found.ok) return found;
      await pages.note(caller, { copy: found.value?.id ?? null });
      return succeed(found.value && toCopy(found.value));
    },
    async saveHere(article, caller) {
      const { url } = await pages.of(caller);
      if (toArticleUrlKey(article.url) !== toArticleUrlKey(url)) return fail(OTHER_PAGE);
      const outcome = await save(bindToPage(article, url, 'same-page'));
      if (!outcome.ok) return outcome;
      const { id, savedAt } = outcome.value;
      await pages.note(caller, { copy: id, saved: { id, savedAt }, removed: null });
      return succeed(toCopy(outcome.value));
    },
    async undoSaveHere(_nothing, caller) {
      const { saved } = await pages.of(caller);
      const opened = saved && (await library.open(saved.id));
      if (opened && !opened.ok) return opened;
      if (!saved || opened?.value?.entry.savedAt !== saved.savedAt) return fail(NOTHING_TO_UNDO);
      const left = await library.undoSave(saved.id);
      if (!left.ok) return left;
      await pages.note(caller, { copy: left.value?.id ?? null, saved: null });
      return succeed(left.value && toCopy(left.value));
    },
    async removeHere(_nothing, caller) {
      const { copy } = await pages.of(caller);
      const removed = copy ? await library.remove(copy) : succeed(null);
      if (!removed.ok) return removed;
      await pages.note(caller, { copy: null, saved: null, removed: copy });
      return succeed(removed.value && toCopy(removed.value));
    },
    async restoreHere(_nothing, caller) {
      const { removed } = await pages.of(caller);
      if (!removed) return fail(NOTHING_TO_UNDO);
      const restored = await library.restore(removed);
      if (restored.ok) await pages.note(caller, { copy: removed, removed: null });
      return restored;
    },
    async favouriteHere(isFavourite, caller) {
      const { copy } = await pages.of(caller);
      if (!copy) return fail(NOT_SAVED);
      const changed = await library.change([copy], { isFavourite });
      return changed.ok ? succeed(undefined) : changed;
    },
    async queueHere(_nothing, caller) {
      const { copy } = await pages.of(caller);
      if (!copy) return fail(NOT_SAVED);
      const before = await library.change([copy], { isQueued: true });
      return before.ok ? succeed(before.value.length > 0) : before;
    },
    async openSavedHere(_press, caller) {
      const { copy } = await pages.of(caller);
      if (caller.isInFront && copy) await openSaved(copy);
    },
  };
}

const OTHER_PAGE: StorageFailure = {
  reason: 'storage-failed',
  cause: 'the article is not the one of this page',
};
const NOT_SAVED: StorageFailure = {
  reason: 'storage-failed',
  cause: 'this page is not saved',
};
const NOTHING_TO_UNDO: StorageFailure = {
  reason: 'storage-failed',
  cause: 'there is nothing to undo',
};

/** The fields of an entry that a reader shows. Tags, reading positions and dates must not reach a page. */
function toCopy(entry: SavedArticleEntry): SavedCopy {
  const { id, kind, title, textHash, isFavourite, wordCount, partial } = entry;
  return { id, kind, title, textHash, isFavourite, wordCount, ...(partial && { partial }) };
}

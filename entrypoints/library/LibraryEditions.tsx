import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { EditionsDialog } from '@/components/library/dialogs/EditionsDialog';
import type { Article } from '@/utils/article/article';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { SavedArticleEntry, SavedEdition } from '@/utils/library/store/saved-article';
import type { compareEditions } from '@/utils/library/view/compare-editions';
import type { LibraryState } from './library-state';
import type { LibraryPageWorld } from './library-world';

interface LibraryEditionsProps {
  state: LibraryState;
  world: LibraryPageWorld;
  entry: SavedArticleEntry;
}

interface Loaded {
  article: Article;
  editions: SavedEdition[];
  compare: typeof compareEditions;
}

/** Loads the editions of an article and the code to compare them, then shows the changes. */
export function LibraryEditions({ state, world, entry }: LibraryEditionsProps) {
  const messages = useMessages(libraryMessages);
  const loaded = useSignal<Loaded | null>(null);
  useEffect(() => {
    let isGone = false;
    void load();
    return () => {
      isGone = true;
    };
    async function load(): Promise<void> {
      const [saved, editions, { compareEditions }] = await Promise.all([
        world.library.open(entry.id),
        world.store.editions(entry.id),
        import('@/utils/library/view/compare-editions'),
      ]);
      // Another dialog may be open by now.
      if (isGone) return;
      const article = state.actions.unwrap(saved, messages)?.article;
      const kept = state.actions.unwrap(editions, messages);
      if (article && kept && kept.length > 0) {
        loaded.value = { article, editions: kept, compare: compareEditions };
      } else state.close();
    }
  }, [state, world, entry, messages, loaded]);
  if (!loaded.value) return null;
  return <EditionsDialog {...loaded.value} savedAt={entry.savedAt} onClose={state.close} />;
}

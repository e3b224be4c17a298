import { useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { PictureSourcesContext } from '@/components/article/images/picture-sources';
import { PicturesList } from '@/components/library/offline-pictures/PicturesList';
import { useStoredSources } from '@/components/library/offline-pictures/use-stored-sources';
import type { Article } from '@/utils/article/article';
import { picturesMessages } from '@/utils/i18n/pictures-messages';
import type { ReaderState } from './reader-state';
import type { ReaderPageWorld } from './reader-world';

interface SavedPicturesProps {
  state: ReaderState;
  world: ReaderPageWorld;
  children: ComponentChildren;
}

/** Provides the stored pictures to its children. */
export function SavedPictures({ state, world, children }: SavedPicturesProps) {
  const messages = useMessages(picturesMessages);
  const retry = useRetry(state, world);
  const sources = useStoredSources(world.pictures, retry);
  useSignalEffect(() => {
    const progress = world.pictures.progress.value;
    if (progress?.status === 'done' && progress.missing > 0) {
      state.showToast({ text: messages.placeholder.stillMissing(progress.missing) });
    }
  });
  return (
    <PictureSourcesContext.Provider value={sources}>{children}</PictureSourcesContext.Provider>
  );
}

/** The collapsed list of the article's pictures. Renders nothing if it has none. */
export function SavedPicturesList({
  state,
  world,
  article,
}: Omit<SavedPicturesProps, 'children'> & { article: Article }) {
  const { pictures } = world;
  const messages = useMessages(picturesMessages).list;
  const retry = useRetry(state, world);
  const names = useMemo(
    () => new Map(article.images.map(({ src, caption }) => [src, caption])),
    [article],
  );
  const rows = pictures.rows.value;
  if (rows.length === 0) return null;
  return (
    <PicturesList
      rows={rows}
      progress={pictures.progress.value}
      names={names}
      onRetry={retry}
      onCancel={pictures.cancel}
      onRemove={() =>
        void pictures.deleteFiles().then((isDone) => {
          if (!isDone) state.showToast({ text: messages.notRemoved });
        })
      }
    />
  );
}

function useRetry(state: ReaderState, world: ReaderPageWorld): () => void {
  const messages = useMessages(picturesMessages);
  return () =>
    void world.pictures.retry().then((isPermitted) => {
      if (!isPermitted) state.showToast({ text: messages.permission.denied });
    });
}

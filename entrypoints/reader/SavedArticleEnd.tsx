import { useSignal } from '@preact/signals';
import { Archive, ListEnd, Star, Tag } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import type { TagsDialog } from '@/components/library/dialogs/TagsDialog';
import { ArticleEnd } from '@/components/reader/ArticleEnd';
import { readerAddress } from '@/utils/browser/reader-address';
import { queueMessages } from '@/utils/i18n/queue-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import type { EntryChange } from '@/utils/library/store/entry-change';
import type { ReaderState } from './reader-state';

interface SavedArticleEndProps {
  state: ReaderState;
  /** The pictures of the article. */
  children: ComponentChildren;
}

/** The end of a saved article: its marks, and the next one. */
export function SavedArticleEnd({ state, children }: SavedArticleEndProps) {
  const messages = useMessages(readerMessages).end;
  const queue = useMessages(queueMessages);
  /** Loaded on demand: few articles get tags here. */
  const tags = useSignal<{ Dialog: typeof TagsDialog; known: readonly string[] } | null>(null);
  const entry = state.entry.value;
  if (!entry) return null;
  const mark = (change: EntryChange) => void state.mark(change, messages.failed);
  const openTags = () =>
    void import('@/components/library/dialogs/TagsDialog').then((module) => {
      tags.value = { Dialog: module.TagsDialog, known: [] };
      void state.listTags().then((known) => {
        if (tags.value) tags.value = { ...tags.value, known };
      });
    });
  const Dialog = tags.value?.Dialog;
  const inQueue = state.queue.next.value;
  const next = inQueue ?? state.next.value;
  const isQueued = state.queue.position.value >= 0;
  return (
    <ArticleEnd
      actions={
        <>
          <Button
            icon={Star}
            isPressed={entry.isFavourite}
            onPress={() => void state.toggleFavourite(messages)}
          >
            {messages.favourite}
          </Button>
          <Button icon={Tag} onPress={openTags}>
            {[messages.tags, ...entry.tags.map((tag) => `#${tag}`)].join(' ')}
          </Button>
          <Button
            icon={Archive}
            isPressed={entry.isArchived}
            onPress={() => mark({ isArchived: !entry.isArchived })}
          >
            {messages.archive}
          </Button>
          <Button
            icon={ListEnd}
            isPressed={isQueued}
            onPress={() => void state.queue.toggle(queue)}
          >
            {isQueued
              ? queue.position(state.queue.position.value + 1, state.queue.list.value.length)
              : queue.add}
          </Button>
        </>
      }
      next={
        next && {
          title: next.title,
          address: readerAddress(next.id, { isInQueue: inQueue !== null }),
          label: inQueue ? queue.next : undefined,
          lang: next.lang ?? undefined,
          dir: next.dir,
        }
      }
    >
      {children}
      {Dialog && (
        <Dialog
          entries={[entry]}
          known={tags.value?.known ?? []}
          onAdd={(addTags) => mark({ addTags })}
          onRemove={(tag) => mark({ removeTags: [tag] })}
          onClose={() => {
            tags.value = null;
          }}
        />
      )}
    </ArticleEnd>
  );
}

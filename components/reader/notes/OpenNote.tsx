import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { bringIntoView } from '@/components/reading-position/bring-into-view';
import type { Article } from '@/utils/article/article';
import type { PairedNote } from '@/utils/article/notes/pair-notes';
import { NoteCard } from './NoteCard';

interface OpenNoteProps {
  note: Signal<PairedNote | null>;
  article: Article;
  scroller: RefObject<HTMLElement | null>;
  onClose(): void;
}

/** The card of the open footnote, if one is open. */
export function OpenNote({ note, article, scroller, onClose }: OpenNoteProps) {
  if (!note.value) return null;
  const { note: target } = note.value;
  return (
    <NoteCard
      note={note.value}
      lang={article.lang ?? undefined}
      dir={article.dir}
      onGoToNote={() => {
        onClose();
        if (scroller.current) bringIntoView(scroller.current, target);
      }}
      onClose={onClose}
    />
  );
}

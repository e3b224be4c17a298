import { X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import type { TextDirection } from '@/utils/article/article';
import type { PairedNote } from '@/utils/article/notes/pair-notes';
import { isElement } from '@/utils/dom/is-element';
import { readerMessages } from '@/utils/i18n/reader-messages';
import styles from './NoteCard.module.css';

interface NoteCardProps {
  note: PairedNote;
  lang: string | undefined;
  dir: TextDirection;
  onGoToNote(): void;
  onClose(): void;
}

/** A footnote shown beside its mark. */
export function NoteCard({ note, lang, dir, onGoToNote, onClose }: NoteCardProps) {
  const { messages: appMessages } = useInterface();
  const messages = useMessages(readerMessages);
  const card = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    text.current?.replaceChildren(...copyWithoutBacklink(note.note).childNodes);
    if (card.current) placeBeside(card.current, note.mark);
    card.current?.focus({ preventScroll: true });
  }, [note]);
  return (
    <div
      ref={card}
      class={styles.card}
      role="dialog"
      aria-label={messages.notes.note(note.name)}
      tabIndex={-1}
      onBlur={({ currentTarget, relatedTarget }) => {
        const isInside = isElement(relatedTarget) && currentTarget.contains(relatedTarget);
        if (!isInside) onClose();
      }}
    >
      <div ref={text} class={styles.text} lang={lang} dir={dir} />
      <div class={styles.foot}>
        <button type="button" onClick={onGoToNote}>
          {messages.notes.goToNote}
        </button>
        <IconButton icon={X} label={appMessages.close} onPress={onClose} />
      </div>
    </div>
  );
}

/** Returns a copy without the link to the note's reference, which is beside the card. */
function copyWithoutBacklink(note: Element): Element {
  // `cloneNode` returns the type of the original.
  const copy = note.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a')) {
    if (/^[↩↑^⬆⏎↵]/u.test(link.textContent?.trim() ?? '')) link.remove();
  }
  return copy;
}

const GAP = 8;

/** Places the card below the mark, or above it if there is no room, within the edges. */
function placeBeside(card: HTMLElement, mark: Element): void {
  const view = card.ownerDocument.documentElement;
  const box = mark.getBoundingClientRect();
  const left = Math.min(
    Math.max(GAP, box.left - card.offsetWidth / 2),
    view.clientWidth - card.offsetWidth - GAP,
  );
  const below = box.bottom + GAP;
  const fits = below + card.offsetHeight + GAP <= view.clientHeight;
  card.style.left = `${Math.max(GAP, left)}px`;
  card.style.top = `${fits ? below : Math.max(GAP, box.top - GAP - card.offsetHeight)}px`;
}

import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Dialog } from '@/components/controls/Dialog';
import { Select } from '@/components/controls/Select';
import type { Article } from '@/utils/article/article';
import { formatSavedTime } from '@/utils/i18n/format-saved-date';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { SavedEdition } from '@/utils/library/store/saved-article';
import type { ChangedPassage, ChangedPiece } from '@/utils/library/view/compare-editions';
import styles from './EditionsDialog.module.css';

interface EditionsDialogProps {
  article: Article;
  /** When it was last saved, in milliseconds since 1970. */
  savedAt: number;
  /** Oldest first, at least one. */
  editions: readonly SavedEdition[];
  compare(before: Article, now: Article): ChangedPassage[];
  onClose(): void;
}

/** Compares an article with its earlier editions. */
export function EditionsDialog(props: EditionsDialogProps) {
  const { article, savedAt, editions, compare, onClose } = props;
  const { messages: appMessages, language } = useInterface();
  const messages = useMessages(libraryMessages);
  const chosen = useSignal(editions.length - 1);
  const isAllShown = useSignal(false);
  const edition = editions[chosen.value];
  const passages = useMemo(
    () => (edition ? compare(edition.article, article) : []),
    [edition, article, compare],
  );
  if (!edition) return null;
  const time = (at: number) => formatSavedTime(at, appMessages, language);
  const shown = isAllShown.value ? passages : passages.filter(({ isChanged }) => isChanged);
  return (
    <Dialog title={messages.versionsTitle} isWide onClose={onClose}>
      <p class={styles.when}>{messages.versionsBetween(time(edition.savedAt), time(savedAt))}</p>
      <div class={styles.choices}>
        {editions.length > 1 && (
          <Select
            label={messages.version}
            choices={editions.map((each, index) => ({
              id: String(index),
              label: time(each.savedAt),
            }))}
            chosen={String(chosen.value)}
            onChoose={(index) => {
              chosen.value = Number(index);
            }}
          />
        )}
        <label>
          <input
            type="checkbox"
            checked={isAllShown.value}
            onChange={(event) => {
              isAllShown.value = event.currentTarget.checked;
            }}
          />
          <span>{messages.showAll}</span>
        </label>
      </div>
      {shown.length === 0 && <p>{messages.nothingChanged}</p>}
      <div class={styles.text} lang={article.lang ?? undefined} dir={article.dir}>
        {shown.map((passage, index) => (
          // Passages have no identity but their index.
          <p key={index} data-same={!passage.isChanged || undefined}>
            {passage.pieces.map((piece, at) => (
              <Piece key={at} piece={piece} />
            ))}
          </p>
        ))}
      </div>
    </Dialog>
  );
}

function Piece({ piece: { text, change } }: { piece: ChangedPiece }) {
  const messages = useMessages(libraryMessages);
  switch (change) {
    case 'same':
      return <>{text}</>;
    case 'removed':
      return (
        <del>
          <span class="spoken">{messages.removedText}</span>
          {text}
        </del>
      );
    case 'added':
      return (
        <ins>
          <span class="spoken">{messages.addedText}</span>
          {text}
        </ins>
      );
  }
}

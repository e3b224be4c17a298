import { useInterface } from '@/components/app/interface-context';
import { useDifference } from '@/components/article/notices/use-difference';
import { StorageNote } from '@/components/feedback/StorageNote';
import type { Article } from '@/utils/article/article';
import styles from './popup.module.css';
import type { PopupState } from './popup-state';
import type { PopupWorld } from './popup-world';

interface SavingNotesProps {
  state: PopupState;
  world: PopupWorld;
  article: Article;
}

/** The notes above the article about saving it: a failure, a private window, a saved copy that differs. */
export function SavingNotes({ state, world, article }: SavingNotesProps) {
  const { messages } = useInterface();
  const difference = useDifference(state.saving);
  const failure = state.saving.failure.value;
  return (
    <>
      {failure && (
        <StorageNote reason={failure.reason}>
          <button type="button" onClick={() => void state.toggleSaved(messages)}>
            {messages.tryAgain}
          </button>
          <button type="button" onClick={world.openLibrary}>
            {messages.openLibrary}
          </button>
          <button type="button" onClick={() => void world.copyText(failure.cause)}>
            {messages.copyDetails}
          </button>
        </StorageNote>
      )}
      {state.isPrivate.value && !state.saving.saved.value && (
        <p class={styles.changed} role="note">
          {messages.privateWindow}
        </p>
      )}
      {difference && !state.pages.isBehind.value && (
        <p class={styles.changed} role="status">
          {difference.text}{' '}
          <button type="button" onClick={() => void state.saving.renew(article, messages)}>
            {difference.action}
          </button>
        </p>
      )}
    </>
  );
}

import { Bookmark, BookmarkCheck, BookOpenCheck, BookOpenText, Library, Settings } from 'lucide';
import { useInterface } from '@/components/app/interface-context';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { ReadingProgress } from '@/components/feedback/ReadingProgress';
import { isWebAddress } from '@/utils/article/address/is-web-address';
import type { Article } from '@/utils/article/article';
import styles from './popup.module.css';
import type { PopupState } from './popup-state';
import type { PopupWorld } from './popup-world';

interface PopupFooterProps {
  state: PopupState;
  world: PopupWorld;
  /** Null if there is none to save. */
  article: Article | null;
  onOpenReader(): void;
  onToggleSaved(): void;
}

/** The footer: reading progress, and the buttons to open the reader, save, and open library and settings. */
export function PopupFooter({
  state,
  world,
  article,
  onOpenReader,
  onToggleSaved,
}: PopupFooterProps) {
  const { messages } = useInterface();
  const copy = state.saving.saved.value;
  const isSaved = copy !== null;
  return (
    <footer class={`${styles.foot} notranslate`} translate={false}>
      {article && (
        <>
          <ReadingProgress progress={state.progress.value} edge="top" />
          <Button isPrimary icon={BookOpenText} onPress={onOpenReader}>
            {messages.openReaderOnPage}
          </Button>
        </>
      )}
      {article && isWebAddress(article.url) && (
        <Button
          icon={Bookmark}
          isPressed={isSaved}
          isBusy={state.saving.isBusy.value}
          title={isSaved ? messages.savedHint : messages.saveHint}
          onPress={onToggleSaved}
        >
          {isSaved ? messages.saved : messages.save}
        </Button>
      )}
      <span class={styles.space} />
      {article && copy?.kind === 'article' && (
        <IconButton
          icon={BookmarkCheck}
          label={messages.openSavedCopy}
          onPress={() => world.openSaved(copy.id)}
        />
      )}
      {article && state.opening.host.value && (
        <IconButton
          icon={BookOpenCheck}
          label={messages.opening.always(state.opening.host.value)}
          isPressed={state.opening.isOn.value}
          onPress={() => void state.opening.toggle(messages.opening)}
        />
      )}
      <IconButton icon={Library} label={messages.library} onPress={world.openLibrary} />
      <IconButton icon={Settings} label={messages.settings} onPress={world.openSettings} />
    </footer>
  );
}

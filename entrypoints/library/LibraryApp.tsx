import { BookOpen, CircleAlert, Library, Settings } from 'lucide';
import { useEffect } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { MessagePage } from '@/components/feedback/MessagePage';
import { Toast } from '@/components/feedback/Toast';
import { useInterface } from '@/components/interface/interface-context';
import { Page } from '@/components/interface/Page';
import { SavedArticleRow } from '@/components/library/SavedArticleRow';
import styles from './library.module.css';
import type { LibraryPageWorld, LibraryState } from './library-state';

interface LibraryAppProps {
  state: LibraryState;
  world: LibraryPageWorld;
}

/** The library page: what is kept on this computer, newest first. */
export function LibraryApp({ state, world }: LibraryAppProps) {
  const settings = state.settings.value;
  if (!settings) return null;
  return (
    <Page settings={settings} preferredLanguages={world.preferredLanguages} surface="tab">
      <LibraryView state={state} world={world} />
    </Page>
  );
}

function LibraryView({ state, world }: LibraryAppProps) {
  const { messages } = useInterface();
  useEffect(() => {
    document.title = `${messages.library} – ${messages.name}`;
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      if (isUndo) state.toast.value?.action?.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [messages, state]);
  return (
    <div class={styles.page}>
      <header class={styles.top}>
        <p class={styles.brand}>
          <Icon drawing={BookOpen} />
          {messages.name}
        </p>
        <IconButton icon={Settings} label={messages.settings} onPress={world.openSettings} />
      </header>
      <main>
        <Shelf state={state} world={world} />
      </main>
      <Toast toast={state.toast.value} onGone={state.silence} />
    </div>
  );
}

function Shelf({ state, world }: LibraryAppProps) {
  const { messages } = useInterface();
  const shelf = state.shelf.value;
  switch (shelf.status) {
    case 'opening':
      return null;
    case 'failed':
      return (
        <MessagePage
          icon={CircleAlert}
          title={messages.libraryFailedTitle}
          text={messages.libraryFailedText}
        >
          <Button primary onPress={() => void state.load()}>
            {messages.tryAgain}
          </Button>
        </MessagePage>
      );
    case 'open':
      if (shelf.total === 0) {
        return (
          <MessagePage
            icon={Library}
            title={messages.libraryEmptyTitle}
            text={messages.libraryEmptyText}
          />
        );
      }
      return (
        <>
          <div class={styles.head}>
            <h1>{messages.allArticles}</h1>
            <p>
              {messages.articleCount(shelf.total)} · {messages.keptHere}
            </p>
          </div>
          <ol class={styles.list}>
            {shelf.entries.map((entry) => (
              <SavedArticleRow
                key={entry.id}
                entry={entry}
                address={`/reader.html?id=${encodeURIComponent(entry.id)}`}
                now={world.now()}
                onDelete={() => void state.remove(entry, messages)}
              />
            ))}
          </ol>
          {shelf.entries.length < shelf.total && (
            <p class={styles.more}>
              <Button onPress={() => void state.showOlder()}>{messages.showOlder}</Button>
            </p>
          )}
        </>
      );
  }
}

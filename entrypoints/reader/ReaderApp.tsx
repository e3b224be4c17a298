import { ArrowLeft, CircleAlert, FileX } from 'lucide';
import { useEffect } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { Page } from '@/components/app/Page';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { MessagePage } from '@/components/feedback/MessagePage';
import { StorageNote } from '@/components/feedback/StorageNote';
import { Toast } from '@/components/feedback/Toast';
import { Reader } from '@/components/reader/Reader';
import { readerMessages } from '@/utils/i18n/reader-messages';
import type { Settings } from '@/utils/settings/settings';
import type { Opened, ReaderPageWorld, ReaderState } from './reader-state';
import { SavedPictures, SavedPicturesList } from './SavedPictures';

interface ReaderAppProps {
  state: ReaderState;
  world: ReaderPageWorld;
}

/** The reader page: one saved article, from this computer, with or without a network. */
export function ReaderApp({ state, world }: ReaderAppProps) {
  const settings = state.settings.value;
  if (!settings) return null;
  const opened = state.opened.value;
  return (
    <Page
      settings={settings}
      site={state.site.value}
      preferredLanguages={world.preferredLanguages}
      surface="tab"
    >
      {opened.status === 'open' ? (
        <SavedPictures state={state} world={world}>
          <OpenArticle state={state} world={world} settings={settings} opened={opened} />
        </SavedPictures>
      ) : (
        <NoArticle state={state} world={world} opened={opened} />
      )}
      <Toast toast={state.toast.value} onGone={state.silence} />
    </Page>
  );
}

type OpenArticleProps = ReaderAppProps & {
  settings: Settings;
  opened: Extract<Opened, { status: 'open' }>;
};

function OpenArticle({ state, world, settings, opened }: OpenArticleProps) {
  const { messages } = useInterface();
  const words = useMessages(readerMessages);
  const { article } = opened.saved;
  const { saved, isBusy, toggle, failure } = state.saving;
  useEffect(() => {
    document.title = article.title;
  }, [article]);
  return (
    <Reader
      article={article}
      place={opened.place}
      settings={settings}
      leave={{ label: words.backToLibrary, icon: ArrowLeft }}
      engine={world.engine}
      saving={{ isSaved: saved.value !== null, isBusy: isBusy.value }}
      notice={
        <>
          {failure.value && <StorageNote reason={failure.value.reason} />}
          <SavedPicturesList state={state} world={world} article={article} />
        </>
      }
      onLeave={world.openLibrary}
      onToggleSaved={() => void toggle(article, messages)}
      isExporting={state.exporting.isBusy.value}
      onCopyMarkdown={() => void state.exporting.copyMarkdown(article, words.export)}
      onExport={(format) => void state.exporting.takeFile(article, format, words.export)}
      onPrint={() => void world.print()}
      onChange={(fields) => void state.change(fields)}
      onPlace={state.rememberPlace}
      onOpenSettings={world.openSettings}
    />
  );
}

/** In place of an article: why there is none, and what can be done. */
function NoArticle({ state, world, opened }: ReaderAppProps & { opened: Opened }) {
  const { messages } = useInterface();
  const words = useMessages(readerMessages);
  return (
    <main>
      {opened.status === 'missing' && (
        <MessagePage icon={FileX} title={words.notSavedTitle} text={words.notSavedText}>
          <Button primary onPress={world.openLibrary}>
            {messages.openLibrary}
          </Button>
        </MessagePage>
      )}
      {opened.status === 'failed' && (
        <MessagePage
          icon={CircleAlert}
          title={messages.libraryFailedTitle}
          text={messages.libraryFailedText}
        >
          <Button primary onPress={() => void state.load()}>
            {messages.tryAgain}
          </Button>
        </MessagePage>
      )}
    </main>
  );
}

import { ArrowLeft, FileX } from 'lucide';
import { useEffect } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { Page } from '@/components/app/Page';
import { useMessages } from '@/components/app/use-messages';
import { CodeCopying } from '@/components/article/code/CodeCopying';
import { PartialNotice } from '@/components/article/notices/PartialNotice';
import { PrintedLabel } from '@/components/article/notices/PrintedLabel';
import { Button } from '@/components/controls/Button';
import { undoWithToast } from '@/components/feedback/create-toasts';
import { LibraryFailure } from '@/components/feedback/LibraryFailure';
import { MessagePage } from '@/components/feedback/MessagePage';
import { Notice } from '@/components/feedback/Notice';
import { SettingNotStored } from '@/components/feedback/SettingNotStored';
import { StorageNote } from '@/components/feedback/StorageNote';
import { Toast } from '@/components/feedback/Toast';
import { exportControl } from '@/components/reader/export/export-control';
import { Reader } from '@/components/reader/Reader';
import { labelPartial } from '@/utils/article/partial/label-partial';
import { leftOutMessages } from '@/utils/i18n/left-out-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import type { Settings } from '@/utils/settings/settings';
import type { Opened } from './opened';
import type { ReaderState } from './reader-state';
import type { ReaderPageWorld } from './reader-world';
import { SavedArticleEnd } from './SavedArticleEnd';
import { SavedPictures, SavedPicturesList } from './SavedPictures';
import { useReaderPageQueue } from './use-reader-page-queue';
import { WaitingLink } from './WaitingLink';

interface ReaderAppProps {
  state: ReaderState;
  world: ReaderPageWorld;
}

/** The reader page: a saved article, also without a network. */
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
          <CodeCopying copyText={world.copyText} showToast={state.showToast}>
            <OpenArticle state={state} world={world} settings={settings} opened={opened} />
          </CodeCopying>
        </SavedPictures>
      ) : (
        <NoArticle state={state} world={world} opened={opened} />
      )}
      <SettingNotStored failures={state.settingFailures} showToast={state.showToast} />
      <Toast toast={state.toast.value} onGone={state.dismissToast} />
    </Page>
  );
}

type OpenArticleProps = ReaderAppProps & {
  settings: Settings;
  opened: Extract<Opened, { status: 'open' }>;
};

function OpenArticle({ state, world, settings, opened }: OpenArticleProps) {
  const { messages: appMessages } = useInterface();
  const messages = useMessages(readerMessages);
  const leftOut = useMessages(leftOutMessages);
  const queue = useReaderPageQueue(state.queue);
  const { article } = opened.saved;
  const partial = labelPartial(article, messages.export.partial);
  const { saved, isBusy, toggle, failure } = state.saving;
  useEffect(() => {
    document.title = article.title;
  }, [article]);
  return (
    <Reader
      key={opened.saved.entry.id}
      article={article}
      queue={queue}
      position={opened.position}
      onPositionChange={state.rememberPosition}
      settings={{
        current: settings,
        onChange: (fields) => void state.change(fields),
        onOpen: world.openSettings,
      }}
      leave={{ label: messages.backToLibrary, icon: ArrowLeft, onPress: world.openLibrary }}
      engine={world.engine}
      saving={{
        isSaved: saved.value !== null,
        isBusy: isBusy.value,
        onToggle: () => void toggle(article, appMessages),
      }}
      exporting={exportControl(state.exporting, article, messages.export, () => void world.print())}
      corrections={{
        state: state.corrections,
        showToast: state.showToast,
        onPoint: null,
        onForget: null,
      }}
      additions={{
        partial: partial && (
          <>
            <PartialNotice text={partial}>
              <a href={article.url} target="_blank" rel="noreferrer">
                {appMessages.openOriginal}
              </a>
            </PartialNotice>
            <PrintedLabel text={partial} />
          </>
        ),
        notice: (
          <>
            {failure.value && <StorageNote reason={failure.value.reason} />}
            {state.isCorrected.value && (
              <Notice text={leftOut.copyChanged}>
                <Button onPress={state.corrections.undo}>{appMessages.undo}</Button>
                <Button
                  isPrimary
                  onPress={() => void state.saveCorrected(leftOut.copySaved, messages.end.failed)}
                >
                  {leftOut.saveCopy}
                </Button>
              </Notice>
            )}
          </>
        ),
        end: (
          <SavedArticleEnd state={state}>
            <SavedPicturesList state={state} world={world} article={article} />
          </SavedArticleEnd>
        ),
      }}
      keyActions={{
        onToggleFavourite: () => void state.toggleFavourite(messages.end),
        onUndo: () => undoWithToast(state.toast.value, appMessages.undo),
      }}
    />
  );
}

/** A message in place of an article that could not be opened. */
function NoArticle({ state, world, opened }: ReaderAppProps & { opened: Opened }) {
  const { messages: appMessages } = useInterface();
  const messages = useMessages(readerMessages);
  return (
    <main style={{ display: 'grid', minBlockSize: '100vh' }}>
      {opened.status === 'missing' && (
        <MessagePage icon={FileX} title={messages.notSavedTitle} text={messages.notSavedText}>
          <Button isPrimary onPress={world.openLibrary}>
            {appMessages.openLibrary}
          </Button>
        </MessagePage>
      )}
      {opened.status === 'waiting' && (
        <WaitingLink key={opened.link.id} state={state} world={world} entry={opened.link} />
      )}
      {opened.status === 'failed' && (
        <LibraryFailure reason={opened.failure.reason} onTryAgain={() => void state.load()} />
      )}
    </main>
  );
}

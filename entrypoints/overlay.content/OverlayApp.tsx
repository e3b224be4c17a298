import { X } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { Page } from '@/components/app/Page';
import { useMessages } from '@/components/app/use-messages';
import { CodeCopying } from '@/components/article/code/CodeCopying';
import { EmbedderContext } from '@/components/article/embeds/embedder-context';
import { FurtherPages } from '@/components/article/notices/FurtherPages';
import { MorePagesContext } from '@/components/article/notices/more-pages';
import { PrintedLabel } from '@/components/article/notices/PrintedLabel';
import { useDifference } from '@/components/article/notices/use-difference';
import { SanitisedBodyContext } from '@/components/article/sanitised-body';
import { Button } from '@/components/controls/Button';
import { undoWithToast } from '@/components/feedback/create-toasts';
import { Notice } from '@/components/feedback/Notice';
import { SettingNotStored } from '@/components/feedback/SettingNotStored';
import { StorageNote } from '@/components/feedback/StorageNote';
import { Toast } from '@/components/feedback/Toast';
import { makeOpeningTool } from '@/components/reader/bar/make-opening-tool';
import { exportControl } from '@/components/reader/export/export-control';
import { describeCorrection } from '@/components/reader/left-out/describe-correction';
import { Reader } from '@/components/reader/Reader';
import type { Article } from '@/utils/article/article';
import { labelPartial } from '@/utils/article/partial/label-partial';
import { leftOutMessages } from '@/utils/i18n/left-out-messages';
import { partialMessages } from '@/utils/i18n/partial-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import { createBrowserSpeech } from '@/utils/reader/aloud/browser-speech';
import type { Settings } from '@/utils/settings/settings';
import { AsideBar } from './AsideBar';
import { FailedOverlay } from './FailedOverlay';
import { OverlayEnd } from './OverlayEnd';
import { OverlayPartialNotice } from './OverlayPartialNotice';
import type { OverlayReading } from './overlay-reading';
import type { OverlayState } from './overlay-state';
import type { OverlayWorld } from './overlay-world';
import { PointingLayer } from './pointing/PointingLayer';
import { useOverlayQueue } from './use-overlay-queue';

interface OverlayAppProps {
  state: OverlayState;
  world: OverlayWorld;
  /** The document of the overlay. */
  stage: Document;
}

/** The reader over a page. Renders nothing until the settings are loaded. */
export function OverlayApp({ state, world, stage }: OverlayAppProps) {
  const settings = state.settings.value;
  const reading = state.reading.value;
  if (!settings || reading.status === 'reading') return null;
  const isPageShown = state.isPointing.value || state.isAside.value;
  return (
    <Page
      settings={settings}
      site={state.site.value}
      preferredLanguages={world.preferredLanguages}
      surface="tab"
      stage={stage}
    >
      {reading.status === 'ready' ? (
        <>
          <div style={{ visibility: isPageShown ? 'hidden' : 'visible' }}>
            <CodeCopying copyText={world.copyText} showToast={state.showToast}>
              <EmbedderContext.Provider value={world.embedder}>
                <SanitisedBodyContext.Provider value={reading.body}>
                  <MorePagesContext.Provider value={state.pages.hasMore.value}>
                    <OpenReader
                      stage={stage}
                      state={state}
                      world={world}
                      settings={settings}
                      reading={reading}
                    />
                  </MorePagesContext.Provider>
                </SanitisedBodyContext.Provider>
              </EmbedderContext.Provider>
            </CodeCopying>
          </div>
          {state.isPointing.value && <Pointing state={state} world={world} />}
        </>
      ) : (
        !isPageShown && <FailedOverlay state={state} world={world} reading={reading} />
      )}
      {state.isAside.value && <Aside state={state} world={world} />}
      <SettingNotStored failures={state.settingFailures} showToast={state.showToast} />
      <Toast toast={state.toast.value} onGone={state.dismissToast} />
    </Page>
  );
}

function Pointing({ state, world }: Pick<OpenReaderProps, 'state' | 'world'>) {
  const { messages: appMessages } = useInterface();
  const messages = useMessages(leftOutMessages);
  const choose = (part: Element) => {
    const result = state.chooseRoot(part);
    if (!result) return state.showToast({ text: messages.pointing.nothing });
    state.showToast({
      text: describeCorrection(result, messages, state.site.value),
      action: { label: appMessages.undo, run: state.corrections.undo },
    });
  };
  return <PointingLayer page={world.page} onChoose={choose} onCancel={state.stopPointing} />;
}

function Aside({ state, world }: Pick<OpenReaderProps, 'state' | 'world'>) {
  const messages = useMessages(partialMessages);
  return (
    <AsideBar
      onMeasure={world.shrinkTo}
      onReadAgain={() => {
        state.comeBack();
        void state.readAgain(messages);
      }}
      onBack={state.comeBack}
    />
  );
}

interface OpenReaderProps {
  stage: Document;
  state: OverlayState;
  world: OverlayWorld;
  settings: Settings;
  reading: Extract<OverlayReading, { status: 'ready' }>;
}

function OpenReader({ stage, state, world, settings, reading }: OpenReaderProps) {
  const { messages: appMessages } = useInterface();
  const messages = useMessages(readerMessages);
  const leftOut = useMessages(leftOutMessages);
  const partial = useMessages(partialMessages);
  const { article, position, loadedPictures } = reading;
  const queue = useOverlayQueue(state, world, article);
  const engine = useMemo(
    () => (stage.defaultView ? createBrowserSpeech(stage.defaultView) : null),
    [stage],
  );
  const { saved, isBusy } = state.saving;
  const isPage = world.source === 'page';
  // Missing pages have a line of their own.
  const reason = isPage && article.partial !== 'pages' ? article.partial : null;
  const opening = isPage ? state.openingOn(article, appMessages.opening) : null;
  // The title names the frame for screen readers, and prints.
  useEffect(() => {
    stage.title = article.title;
  }, [stage, article]);
  return (
    <Reader
      article={article}
      position={position}
      onPositionChange={state.rememberPosition}
      loadedPictures={loadedPictures}
      settings={{
        current: settings,
        isPrivate: world.isPrivate,
        onChange: (fields) => void state.change(fields),
        onOpen: state.openSettings,
      }}
      leave={{ label: messages.closeReader, icon: X, onPress: world.leave }}
      engine={engine}
      // A selection must not replace the whole article in the library.
      saving={
        isPage
          ? {
              isSaved: saved.value !== null,
              isBusy: isBusy.value,
              onToggle: () => void state.toggleSaved(appMessages),
            }
          : null
      }
      exporting={exportControl(state.exporting, article, messages.export, () => void world.print())}
      ownTool={opening && makeOpeningTool(opening, appMessages.opening)}
      corrections={
        isPage
          ? {
              ...{
                state: state.corrections,
                showToast: state.showToast,
                onPoint: state.startPointing,
              },
              // What is stored stays in a private window, and what is corrected there is not stored.
              onForget: world.isPrivate ? null : () => state.forgetRule(leftOut),
              isOpen: world.opensLeftOut,
            }
          : null
      }
      additions={{
        partial: isPage && (
          <>
            <FurtherPages state={state.pages} />
            <PrintedLabel
              text={labelPartial(state.pages.label(article), messages.export.partial)}
            />
            {reason && <OverlayPartialNotice state={state} reason={reason} />}
          </>
        ),
        notice: <OverlayNotices state={state} world={world} article={article} />,
        end: <OverlayEnd state={state} world={world} onQueue={isPage ? queue.onToggle : null} />,
      }}
      queue={isPage ? queue : null}
      keyActions={{
        onToggleFavourite: () => void state.toggleFavourite(messages.end),
        onUndo: () => undoWithToast(state.toast.value, appMessages.undo),
        ...(reason && { onReadAgain: () => void state.readAgain(partial) }),
        ...(isPage && { onLoadPages: () => void state.pages.load() }),
      }}
    />
  );
}

function OverlayNotices({
  state,
  world,
  article,
}: Pick<OpenReaderProps, 'state' | 'world'> & { article: Article }) {
  const { messages: appMessages } = useInterface();
  const messages = useMessages(readerMessages);
  const difference = useDifference(state.saving);
  const failure = state.saving.failure.value;
  const notice = state.notice.value;
  return (
    <>
      {notice === 'orphaned' && <Notice text={messages.orphaned} />}
      {notice === 'address-changed' && (
        <Notice text={messages.addressChanged}>
          <Button isPrimary onPress={state.readNew}>
            {messages.readNew}
          </Button>
          <Button onPress={state.keepReading}>{messages.keepReading}</Button>
        </Notice>
      )}
      {world.isPrivate &&
        world.source === 'page' &&
        !state.saving.saved.value &&
        notice === null && <Notice text={appMessages.privateWindow} />}
      {difference && !state.pages.isBehind.value && world.source === 'page' && notice === null && (
        <Notice text={difference.text}>
          <Button onPress={() => void state.saving.renew(article, appMessages)}>
            {difference.action}
          </Button>
        </Notice>
      )}
      {failure && notice !== 'orphaned' && (
        <StorageNote reason={failure.reason}>
          <button type="button" onClick={() => void state.toggleSaved(appMessages)}>
            {appMessages.tryAgain}
          </button>
          <button type="button" onClick={() => void world.copyText(failure.cause)}>
            {appMessages.copyDetails}
          </button>
        </StorageNote>
      )}
    </>
  );
}

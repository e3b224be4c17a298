import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { usePainted } from '@/components/app/use-painted';
import { ArticleView } from '@/components/article/ArticleView';
import { Announcer } from '@/components/feedback/Announcer';
import { KeysDialog } from '@/components/keys/KeysDialog';
import { useKeys } from '@/components/keys/use-keys';
import { findReadingPlace, goToReadingPlace } from '@/components/position/reading-place';
import { showFigureSoon } from '@/components/position/show-figure';
import { AloudDock } from '@/components/reader/aloud/AloudDock';
import { useAloud } from '@/components/reader/aloud/use-aloud';
import { useClickToHear } from '@/components/reader/aloud/use-click-to-hear';
import { Contents } from '@/components/reader/contents/Contents';
import { Gallery } from '@/components/reader/gallery/Gallery';
import { OpenNote } from '@/components/reader/notes/OpenNote';
import { useNotes } from '@/components/reader/notes/use-notes';
import { useTranslation } from '@/components/reader/translation/use-translation';
import { siteOf } from '@/utils/article/site-of';
import { lookMessages } from '@/utils/i18n/look-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import type { Look } from '@/utils/reader/look/look';
import { stepBy } from '@/utils/reader/look/text-size';
import { changeLook, hasOwnLook, lookOn, resetLook } from '@/utils/settings/site-look';
import pageStyles from './pages/Pages.module.css';
import styles from './Reader.module.css';
import { ReaderBar } from './ReaderBar';
import type { ReaderPanel } from './ReaderTools';
import type { ReaderProps } from './reader-props';
import { readProgress, useOrientation } from './use-orientation';
import { useReaderQueue } from './use-reader-queue';
import { useReadingAids } from './use-reading-aids';
import { useReceipt } from './use-receipt';
import { useWidth } from './use-width';

/** Minimum width in pixels for a table of contents beside the text. */
const CONTENTS_WIDTH = 208;

/** The full-page reader: the article in one column below a toolbar. */
export function Reader(props: ReaderProps) {
  const { article, place, settings, notice } = props;
  const messages = useMessages(readerMessages);
  const lookWords = useMessages(lookMessages);
  const scroller = useRef<HTMLDivElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const viewed = useSignal<number | null>(null);
  const panel = useSignal<ReaderPanel | null>(props.mending?.isOpen ? 'receipt' : null);
  const isExportOpen = useSignal(false);
  const areKeysShown = useSignal(false);
  const announcement = useSignal('');
  const isPainted = usePainted(scroller);
  const note = useNotes(scroller, article);
  const translation = useTranslation(scroller, article);
  const orientation = useOrientation(scroller, translation.article);
  const site = siteOf(article.url);
  const aloud = useAloud({
    scroller,
    article: translation.article,
    engine: props.engine,
    kept: { voice: settings.voice, rate: settings.speakingRate },
    onKeep: ({ voice, rate }) => props.onChange({ voice, speakingRate: rate }),
    onEnd: () => props.queue?.aloud?.onEnd(),
  });
  const queueKeys = useReaderQueue(scroller, aloud, props.queue);
  useClickToHear(scroller, aloud);
  const gutterWidth = useWidth(gutter);
  const look = lookOn(settings, site);
  const { textStep } = look;

  useLayoutEffect(() => {
    if (!scroller.current) return;
    if (place) goToReadingPlace(scroller.current, place);
    scroller.current.dataset['givenFocus'] = '';
    scroller.current.focus({ preventScroll: true });
    // A mended article is the same reading.
  }, [article.url, article.extractedAt, place]);

  const change = (fields: Partial<Look>, words: string) => {
    props.onChange(changeLook(settings, site, fields));
    announcement.value = words;
  };
  const chooseStep = (step: number) => change({ textStep: step }, lookWords.stepIs(step));
  const aids = useReadingAids({ scroller, article, look, onChange: change });
  const view = (index: number | null) => {
    viewed.value = index;
  };
  const toggle = (which: ReaderPanel) => {
    panel.value = panel.value === which ? null : which;
  };
  const toggleAloud = () => {
    if (!aloud.isOpen.value) return aloud.start();
    aloud.close();
    scroller.current?.focus({ preventScroll: true });
  };
  const receipt = useReceipt({
    ...{ article, scroller, site },
    mending: props.mending ?? null,
    isOpen: panel.value === 'receipt',
    onToggle: () => toggle('receipt'),
  });
  const closePanel = () => {
    panel.value = null;
    scroller.current?.focus({ preventScroll: true });
  };
  const showInArticle = (index: number) => {
    aloud.leave();
    view(null);
    if (scroller.current) showFigureSoon(scroller.current, index);
  };

  useKeys(
    'reader',
    {
      larger: () => chooseStep(stepBy(textStep, 1)),
      smaller: () => chooseStep(stepBy(textStep, -1)),
      normal: () => chooseStep(0),
      resetLook: () => props.onChange(resetLook(settings, site)),
      images: () => article.images.length > 0 && view(0),
      save: () => props.saving && props.onToggleSaved(),
      favourite: props.onToggleFavourite,
      look: () => toggle('look'),
      flow: aids.toggleFlow,
      lineFocus: aids.cycleLineFocus,
      find: () => toggle('find'),
      nextHeading: () => orientation.step(1),
      previousHeading: () => orientation.step(-1),
      contents: () => orientation.headings.length > 0 && toggle('contents'),
      aloud: toggleAloud,
      ...queueKeys,
      export: () => {
        isExportOpen.value = !isExportOpen.value;
      },
      receipt: () => toggle('receipt'),
      undo: () => receipt.undo(),
      help: () => {
        areKeysShown.value = true;
      },
      leave: () => {
        if (receipt.stop()) return;
        if (note.value) closeNote();
        else if (panel.value) closePanel();
        else props.onLeave();
      },
    },
    { singleKeys: settings.singleKeys, anchor: scroller },
  );
  const closeNote = () => {
    note.value?.mark.focus({ preventScroll: true });
    note.value = null;
  };

  const isGutterWide = gutterWidth.value >= CONTENTS_WIDTH;
  const contents = orientation.headings.length > 0 && (
    <Contents
      headings={orientation.headings}
      current={orientation.current}
      timeLeft={messages.minutesLeft(orientation.minutesLeft)}
      lang={article.lang ?? undefined}
      dir={article.dir}
      onChoose={(heading) => {
        if (panel.value === 'contents') panel.value = null;
        aloud.leave();
        orientation.goTo(heading);
      }}
    />
  );
  return (
    <div class={styles.reader}>
      <ReaderBar
        {...props}
        site={site}
        isOwnLook={hasOwnLook(settings, site)}
        scroller={scroller}
        hasTools={isPainted}
        progress={orientation.progress}
        timeLeft={messages.minutesLeft(orientation.minutesLeft)}
        panel={panel.value}
        isExportOpen={isExportOpen}
        isAloudOpen={aloud.isOpen.value}
        onToggleAloud={toggleAloud}
        contents={isGutterWide ? null : contents}
        receipt={receipt.panel}
        translation={translation.tool}
        onToggle={toggle}
        onClosePanel={closePanel}
        onOpenImages={article.images.length > 0 ? () => view(0) : null}
      />
      <div class={pageStyles.frame}>
        <main
          ref={scroller}
          class={styles.scroller}
          dir={look.flow === 'pages' ? article.dir : undefined}
          data-scroller=""
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
          tabIndex={0}
          onBlur={({ currentTarget }) => {
            delete currentTarget.dataset['givenFocus'];
          }}
          onScroll={orientation.look}
          onScrollEnd={({ currentTarget }) =>
            props.onPlace(findReadingPlace(currentTarget), readProgress(currentTarget))
          }
        >
          <div class={styles.column} data-columns="">
            {receipt.notice}
            {notice}
            {translation.notice}
            <div class={styles.article}>
              <ArticleView
                article={article}
                loadedPictures={props.loadedPictures}
                pieces={receipt.pieces}
                receipt={
                  <>
                    {receipt.line}
                    {props.partial}
                  </>
                }
                onOpenImage={view}
              />
              {receipt.layer}
            </div>
            {/* A place near the end can only be shown with what follows it. */}
            {(isPainted || place) && props.end}
            <div data-text-end="" />
          </div>
          {aids.band}
        </main>
        {aids.pageBar}
      </div>
      <div ref={gutter} class={styles.gutter}>
        {isGutterWide && contents}
      </div>
      <OpenNote note={note} article={article} scroller={scroller} onClose={closeNote} />
      {viewed.value !== null && (
        <Gallery
          images={article.images}
          index={viewed.value}
          onChange={view}
          onClose={() => view(null)}
          onShowInArticle={showInArticle}
        />
      )}
      {areKeysShown.value && (
        <KeysDialog
          surfaces={['reader', 'find', 'aloud', 'pages', 'line-focus']}
          singleKeys={settings.singleKeys}
          onClose={() => {
            areKeysShown.value = false;
          }}
        />
      )}
      <AloudDock
        aloud={aloud}
        lang={translation.article.lang}
        continuing={props.queue?.aloud?.hasNext ? props.queue.aloud : null}
        onClose={() => scroller.current?.focus({ preventScroll: true })}
      />
      <Announcer text={announcement.value} />
    </div>
  );
}

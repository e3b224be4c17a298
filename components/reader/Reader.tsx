import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { usePainted } from '@/components/app/use-painted';
import { giveFocus } from '@/components/controls/give-focus';
import { Announcer } from '@/components/feedback/Announcer';
import { goToReadingPlace } from '@/components/place/reading-place';
import { AloudDock } from '@/components/reader/aloud/AloudDock';
import { Contents } from '@/components/reader/contents/Contents';
import { OpenNote } from '@/components/reader/notes/OpenNote';
import { useNotes } from '@/components/reader/notes/use-notes';
import { useTranslation } from '@/components/reader/translation/use-translation';
import { siteOf } from '@/utils/article/address/site-of';
import { lookMessages } from '@/utils/i18n/look-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import type { Look } from '@/utils/reader/look/look';
import { changeLook, hasOwnLook, lookOn } from '@/utils/settings/site-look';
import { ArticleScroller } from './ArticleScroller';
import { ReaderBar } from './bar/ReaderBar';
import { focusPanel } from './focus-panel';
import styles from './Reader.module.css';
import { ReaderDialogs } from './ReaderDialogs';
import type { ReaderProps } from './reader-props';
import { useReadingAids } from './reading-aids/use-reading-aids';
import { useOrientation } from './use-orientation';
import { useReaderAloud } from './use-reader-aloud';
import { useReaderKeys } from './use-reader-keys';
import { useReaderPanels } from './use-reader-panels';
import { useReaderQueue } from './use-reader-queue';
import { useReceipt } from './use-receipt';
import { useWidth } from './use-width';

/** Minimum width in pixels for a table of contents beside the text. */
const CONTENTS_WIDTH = 208;

/** The full-page reader: the article in one column below a toolbar. */
export function Reader(props: ReaderProps) {
  const { article, place, settings } = props;
  const messages = useMessages(readerMessages);
  const { stepIs } = useMessages(lookMessages);
  const scroller = useRef<HTMLDivElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const announcement = useSignal('');
  const panels = useReaderPanels(scroller, props.corrections?.isOpen ? 'receipt' : null);
  const isPainted = usePainted(scroller);
  const note = useNotes(scroller, article);
  const translation = useTranslation(scroller, article);
  const orientation = useOrientation(scroller, translation.article);
  const site = siteOf(article.url);
  const look = lookOn(settings, site);
  const { aloud, toggle: toggleAloud } = useReaderAloud(scroller, translation.article, props);
  const queueKeys = useReaderQueue(scroller, aloud, props.queue);
  const isGutterWide = useWidth(gutter).value >= CONTENTS_WIDTH;
  useStartingPlace(scroller, props);

  const change = (fields: Partial<Look>, message: string) => {
    props.onChange(changeLook(settings, site, fields));
    announcement.value = message;
  };
  const aids = useReadingAids({ scroller, article, look, onChange: change });
  const receipt = useReceipt({
    ...{ article, scroller, site },
    corrections: props.corrections ?? null,
    isOpen: panels.panel.value === 'receipt',
    onToggle: () => panels.toggle('receipt'),
  });
  const closeNote = () => {
    if (!note.value) return false;
    note.value.mark.focus({ preventScroll: true });
    note.value = null;
    return true;
  };
  useReaderKeys({
    ...{ props, scroller, panels, orientation, aids, receipt, queueKeys, closeNote },
    isAloudOpen: () => aloud.isOpen.value,
    onToggleAloud: toggleAloud,
    onContents: () => (isGutterWide ? focusPanel(gutter.current) : panels.toggle('contents')),
    onChooseStep: (textStep) => change({ textStep }, stepIs(textStep)),
  });

  const timeLeft = messages.minutesLeft(orientation.minutesLeft);
  const contents = orientation.headings.length > 0 && (
    <Contents
      headings={orientation.headings}
      current={orientation.current}
      timeLeft={timeLeft}
      lang={article.lang ?? undefined}
      dir={article.dir}
      onChoose={(heading) => {
        if (panels.panel.value === 'contents') panels.panel.value = null;
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
        timeLeft={timeLeft}
        panel={panels.panel.value}
        isExportOpen={panels.isExportOpen}
        isAloudOpen={aloud.isOpen.value}
        onToggleAloud={toggleAloud}
        contents={isGutterWide ? null : contents}
        receipt={receipt.panel}
        translation={translation.tool}
        onToggle={panels.toggle}
        onClosePanel={panels.close}
        onOpenImages={article.images.length > 0 ? () => panels.view(0) : null}
      />
      <ArticleScroller
        {...props}
        scroller={scroller}
        isPaged={look.flow === 'pages'}
        receipt={receipt}
        translation={translation.notice}
        aids={aids}
        // A place near the end can only be shown with what follows it.
        hasEnd={isPainted || place !== null}
        onScroll={orientation.update}
        onOpenImage={panels.view}
      />
      <div ref={gutter} class={styles.gutter}>
        {isGutterWide && contents}
      </div>
      <OpenNote note={note} article={article} scroller={scroller} onClose={closeNote} />
      <ReaderDialogs
        {...{ scroller, panels }}
        images={article.images}
        singleKeys={settings.singleKeys}
        onShowInArticle={aloud.leave}
      />
      <AloudDock
        aloud={aloud}
        lang={translation.article.lang}
        continuing={props.queue?.aloud?.hasNext ? props.queue.aloud : null}
        onClose={() => giveFocus(scroller.current)}
      />
      <Announcer text={announcement.value} />
    </div>
  );
}

/** Shows the place where reading begins, and gives the article the focus, for each article. */
function useStartingPlace(
  scroller: RefObject<HTMLElement | null>,
  { article, place }: Pick<ReaderProps, 'article' | 'place'>,
): void {
  useLayoutEffect(() => {
    if (!scroller.current) return;
    if (place) goToReadingPlace(scroller.current, place);
    giveFocus(scroller.current);
    // Not `article`: a correction does not begin another reading.
  }, [article.url, article.extractedAt, place]);
}

import { useMessages } from '@/components/app/use-messages';
import { giveFocus } from '@/components/controls/give-focus';
import { Announcer } from '@/components/feedback/Announcer';
import { AloudDock } from '@/components/reader/aloud/AloudDock';
import { Contents } from '@/components/reader/contents/Contents';
import { OpenNote } from '@/components/reader/notes/OpenNote';
import { readerMessages } from '@/utils/i18n/reader-messages';
import { hasOwnLook } from '@/utils/settings/site-look';
import { ArticleScroller } from './ArticleScroller';
import { BarPanel } from './bar/BarPanel';
import { ReaderBar } from './bar/ReaderBar';
import styles from './Reader.module.css';
import { ReaderDialogs } from './ReaderDialogs';
import type { ReaderProps } from './reader-props';
import { useReader } from './use-reader';

/** The full-page reader: the article in one column below a toolbar. */
export function Reader(props: ReaderProps) {
  const { article, position, settings } = props;
  const messages = useMessages(readerMessages);
  const reader = useReader(props);
  const { scroller, panels, isPainted, note, translation, orientation, aloud, isGutterWide } =
    reader;

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
  // Contents beside the text need no panel.
  const hasContents = Boolean(contents) && !isGutterWide;
  const openPanel = panels.panel.value;
  const panel = openPanel === 'contents' && !hasContents ? null : openPanel;
  return (
    <div class={styles.reader}>
      <ReaderBar
        article={article}
        leave={props.leave}
        progress={orientation.progress}
        timeLeft={timeLeft}
        tools={
          isPainted
            ? {
                saving: props.saving,
                exporting: props.exporting,
                isExportOpen: panels.isExportOpen,
                ownTool: props.ownTool,
                translation: translation.tool,
                isOwnLook: hasOwnLook(settings.current, reader.site),
                panel,
                hasContents,
                isAloudOpen: aloud.isOpen.value,
                onToggleAloud: reader.toggleAloud,
                onToggle: panels.toggle,
                onOpenImages: article.images.length > 0 ? () => panels.view(0) : null,
                onOpenSettings: settings.onOpen,
              }
            : null
        }
      >
        {panel && (
          <BarPanel
            panel={panel}
            settings={settings}
            site={reader.site}
            scroller={scroller}
            contents={contents}
            leftOut={reader.leftOut.panel}
            onClose={panels.close}
          />
        )}
      </ReaderBar>
      <ArticleScroller
        article={article}
        loadedPictures={props.loadedPictures}
        additions={props.additions}
        onPositionChange={props.onPositionChange}
        scroller={scroller}
        isPaged={reader.look.flow === 'pages'}
        leftOut={reader.leftOut}
        translation={translation.notice}
        aids={reader.aids}
        // A position near the end can only be shown with what follows it.
        hasEnd={isPainted || position !== null}
        onScroll={orientation.update}
        onOpenImage={panels.view}
      />
      <div ref={reader.gutter} class={styles.gutter}>
        {isGutterWide && contents}
      </div>
      <OpenNote note={note} article={article} scroller={scroller} onClose={reader.closeNote} />
      <ReaderDialogs
        article={article}
        scroller={scroller}
        panels={panels}
        singleKeys={settings.current.singleKeys}
        onShowInArticle={aloud.leave}
      />
      <AloudDock
        aloud={aloud}
        lang={translation.article.lang}
        continuing={props.queue?.aloud?.hasNext ? props.queue.aloud : null}
        onClose={() => giveFocus(scroller.current)}
      />
      <Announcer text={reader.announcement.value} />
    </div>
  );
}

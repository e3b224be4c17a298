import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { ArticleView } from '@/components/article/ArticleView';
import { ExtractionSummary } from '@/components/article/notices/ExtractionSummary';
import { FurtherPages } from '@/components/article/notices/FurtherPages';
import { MorePagesContext } from '@/components/article/notices/more-pages';
import { PartialNotice } from '@/components/article/notices/PartialNotice';
import { Button } from '@/components/controls/Button';
import { forgetGivenFocus, giveFocus } from '@/components/controls/give-focus';
import {
  findReadingPosition,
  goToReadingPosition,
} from '@/components/reading-position/reading-position';
import type { Article } from '@/utils/article/article';
import { partialMessages } from '@/utils/i18n/partial-messages';
import type { ReadingPosition } from '@/utils/reader/position/reading-position';
import styles from './popup.module.css';
import type { PopupState } from './popup-state';
import type { PopupWorld } from './popup-world';
import { SavingNotes } from './SavingNotes';

interface ArticlePanelProps {
  state: PopupState;
  world: PopupWorld;
  scroller: RefObject<HTMLDivElement | null>;
  article: Article;
  /** The reading position to restore; null to start at the top. */
  position: ReadingPosition | null;
  isShown: boolean;
  /** Opens the reader with the list of what was left out. */
  onOpenLeftOut(): void;
}

/** The panel with the article, which is the only part of the popup that scrolls. */
export function ArticlePanel({
  state,
  world,
  scroller,
  article,
  position,
  isShown,
  onOpenLeftOut,
}: ArticlePanelProps) {
  const { messages } = useInterface();
  const partial = useMessages(partialMessages);
  const pieces = useRef<readonly Element[]>([]);
  useLayoutEffect(() => {
    if (!scroller.current) return;
    if (position) goToReadingPosition(scroller.current, position);
    // Focused so that scroll keys work without a click, unless another control has the focus already.
    if (document.activeElement !== document.body) return;
    giveFocus(scroller.current);
  }, [scroller, article, position]);

  const onScroll = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    const hidden = currentTarget.scrollHeight - currentTarget.clientHeight;
    state.progress.value = hidden > 0 ? Math.min(1, currentTarget.scrollTop / hidden) : 0;
  };
  return (
    <div
      ref={scroller}
      id="panel-article"
      class={styles.panel}
      role="tabpanel"
      aria-labelledby="tab-article"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
      tabIndex={0}
      data-scroller=""
      data-hidden={!isShown || undefined}
      onBlur={forgetGivenFocus}
      onScroll={onScroll}
      onScrollEnd={({ currentTarget }) =>
        state.rememberPosition(findReadingPosition(currentTarget))
      }
    >
      <SavingNotes state={state} world={world} article={article} />
      <ArticleView
        article={article}
        pieces={pieces}
        summary={
          <>
            <MorePagesContext.Provider value={state.pages.hasMore.value}>
              <ExtractionSummary
                article={article}
                pieces={pieces}
                hint={messages.openReaderOnPage}
                onOpen={onOpenLeftOut}
              />
            </MorePagesContext.Provider>
            <FurtherPages state={state.pages} />
            {article.partial && article.partial !== 'pages' && (
              <PartialNotice text={partial.notices[article.partial]}>
                <Button
                  isBusy={state.isReadingAgain.value}
                  onPress={() => void state.readAgain(partial)}
                >
                  {partial.readAgain}
                </Button>
              </PartialNotice>
            )}
          </>
        }
        onOpenImage={(index) => {
          state.viewedImage.value = index;
        }}
      />
    </div>
  );
}

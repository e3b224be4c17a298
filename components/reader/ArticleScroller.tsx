import type { ComponentChildren, RefObject } from 'preact';
import { ArticleView } from '@/components/article/ArticleView';
import { forgetGivenFocus } from '@/components/controls/give-focus';
import { findReadingPosition } from '@/components/reading-position/reading-position';
import pageStyles from './pages/Pages.module.css';
import styles from './Reader.module.css';
import type { ReaderProps } from './reader-props';
import type { ReadingAidsParts } from './reading-aids/use-reading-aids';
import type { LeftOut } from './use-left-out';
import { readProgress } from './use-orientation';

interface ArticleScrollerProps
  extends Pick<ReaderProps, 'article' | 'loadedPictures' | 'additions' | 'onPositionChange'> {
  scroller: RefObject<HTMLDivElement | null>;
  /** Whether the article is shown in pages. */
  isPaged: boolean;
  leftOut: Pick<LeftOut, 'notice' | 'pieces' | 'summary' | 'layer'>;
  /** The notice about its translation. */
  translation: ComponentChildren;
  aids: Pick<ReadingAidsParts, 'band' | 'pageBar'>;
  /** Whether what comes after the article is rendered. */
  hasEnd: boolean;
  onScroll(): void;
  onOpenImage(index: number): void;
}

/** The part of the reader that scrolls: the article, the notices above it, and what comes after it. */
export function ArticleScroller(props: ArticleScrollerProps) {
  const { scroller, article, leftOut, aids, additions } = props;
  return (
    <div class={pageStyles.frame}>
      <main
        ref={scroller}
        class={styles.scroller}
        dir={props.isPaged ? article.dir : undefined}
        data-scroller=""
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
        tabIndex={0}
        onBlur={forgetGivenFocus}
        onScroll={props.onScroll}
        onScrollEnd={({ currentTarget }) =>
          props.onPositionChange(findReadingPosition(currentTarget), readProgress(currentTarget))
        }
      >
        <div class={styles.column} data-columns="">
          {leftOut.notice}
          {additions?.notice}
          {props.translation}
          <div class={styles.article}>
            <ArticleView
              article={article}
              loadedPictures={props.loadedPictures}
              pieces={leftOut.pieces}
              summary={
                <>
                  {leftOut.summary}
                  {additions?.partial}
                </>
              }
              onOpenImage={props.onOpenImage}
            />
            {leftOut.layer}
          </div>
          {props.hasEnd && additions?.end}
          <div data-text-end="" />
        </div>
        {aids.band}
      </main>
      {aids.pageBar}
    </div>
  );
}

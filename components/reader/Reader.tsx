import { useSignal } from '@preact/signals';
import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ArticleView } from '@/components/article/ArticleView';
import { findReadingPlace, goToReadingPlace } from '@/components/article/reading-place';
import { showFigure } from '@/components/article/show-figure';
import { ImageViewer } from '@/components/images/ImageViewer';
import type { Article } from '@/utils/article/article';
import type { ReadingPlace } from '@/utils/reading/reading-place';
import type { Settings } from '@/utils/settings/settings';
import { changeLook, lookOn, siteOf } from '@/utils/settings/site-look';
import { stepBy } from '@/utils/settings/text-size';
import styles from './Reader.module.css';
import { ReaderBar } from './ReaderBar';
import { useEscape } from './use-escape';
import { useReaderKeys } from './use-reader-keys';

interface ReaderProps {
  article: Article;
  /** Where the reader left it; null to begin at the top. */
  place: ReadingPlace | null;
  settings: Settings;
  /** The way out: over a page it closes the reader, on a page of its own it leads back. */
  leave: { label: string; icon: IconNode };
  /** Whether it is saved; null where saving is not offered. */
  saving: { isSaved: boolean; isBusy: boolean } | null;
  /** Addresses of pictures that the browser has already; they are shown as they are, not asked for in another size. */
  loadedPictures?: ReadonlySet<string>;
  /** What must be said above the article. */
  notice?: ComponentChildren;
  onLeave(): void;
  onToggleSaved(): void;
  onChange(fields: Partial<Settings>): void;
  onPlace(place: ReadingPlace | null): void;
  onOpenSettings(): void;
}

/** The full-page reader: the article in one column, a quiet bar above it. */
export function Reader(props: ReaderProps) {
  const { article, place, settings, notice } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const viewed = useSignal<number | null>(null);
  const progress = useSignal(0);
  const isLookOpen = useSignal(false);
  const site = siteOf(article.url);
  const { textStep } = lookOn(settings, site);
  const chooseStep = (step: number) =>
    props.onChange(changeLook(settings, site, { textStep: step }));

  useLayoutEffect(() => {
    if (!scroller.current) return;
    if (place) goToReadingPlace(scroller.current, place);
    scroller.current.dataset['givenFocus'] = '';
    scroller.current.focus({ preventScroll: true });
  }, [article, place]);

  const view = (index: number | null) => {
    viewed.value = index;
  };
  const showInArticle = (index: number) => {
    view(null);
    const window = scroller.current?.ownerDocument.defaultView;
    const isCalm = window?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
    // After the viewer has gone: what is inert takes no focus.
    window?.requestAnimationFrame(
      () => scroller.current && showFigure(scroller.current, index, isCalm),
    );
  };

  useReaderKeys(
    scroller,
    {
      larger: () => chooseStep(stepBy(textStep, 1)),
      smaller: () => chooseStep(stepBy(textStep, -1)),
      normal: () => chooseStep(0),
      images: () => article.images.length > 0 && view(0),
      save: () => props.saving && props.onToggleSaved(),
      look: () => {
        isLookOpen.value = !isLookOpen.value;
      },
    },
    settings.singleKeys,
  );
  useEscape(scroller, () => {
    if (isLookOpen.value) isLookOpen.value = false;
    else props.onLeave();
  });

  return (
    <div class={styles.reader}>
      <ReaderBar
        {...props}
        site={site}
        progress={progress.value}
        isLookOpen={isLookOpen.value}
        onToggleLook={(isOpen) => {
          isLookOpen.value = isOpen;
        }}
        onOpenImages={article.images.length > 0 ? () => view(0) : null}
      />
      <main
        ref={scroller}
        class={styles.scroller}
        data-scroller=""
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
        tabIndex={0}
        onBlur={({ currentTarget }) => delete currentTarget.dataset['givenFocus']}
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
          const hidden = scrollHeight - clientHeight;
          progress.value = hidden > 0 ? Math.min(1, scrollTop / hidden) : 1;
        }}
        onScrollEnd={({ currentTarget }) => props.onPlace(findReadingPlace(currentTarget))}
      >
        <div class={styles.column}>
          {notice}
          <ArticleView article={article} loadedPictures={props.loadedPictures} onOpenImage={view} />
        </div>
      </main>
      {viewed.value !== null && (
        <ImageViewer
          images={article.images}
          index={viewed.value}
          onChange={view}
          onClose={() => view(null)}
          onShowInArticle={showInArticle}
        />
      )}
    </div>
  );
}

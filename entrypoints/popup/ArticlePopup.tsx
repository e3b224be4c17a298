import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { ImageViewer } from '@/components/article/images/ImageViewer';
import { Tabs } from '@/components/controls/Tabs';
import { TextSizeSteps } from '@/components/controls/TextSizeSteps';
import { Announcer } from '@/components/feedback/Announcer';
import { Toast } from '@/components/feedback/Toast';
import { findNearestImage } from '@/components/reading-position/reading-position';
import { showFigureSoon } from '@/components/reading-position/show-figure-soon';
import { isWebAddress } from '@/utils/article/address/is-web-address';
import type { Article } from '@/utils/article/article';
import { failureMessages } from '@/utils/i18n/failure-messages';
import { nearestStep } from '@/utils/reader/look/text-size';
import type { Settings } from '@/utils/settings/settings';
import { lookOn } from '@/utils/settings/site-look';
import { ArticlePanel } from './ArticlePanel';
import { ImagesPanel } from './ImagesPanel';
import { LoadingPanel } from './LoadingPanel';
import { PopupFooter } from './PopupFooter';
import type { PopupReading } from './page-reading';
import styles from './popup.module.css';
import type { PopupState } from './popup-state';
import type { PopupWorld } from './popup-world';
import { usePopupKeys } from './use-popup-keys';

interface ArticlePopupProps {
  state: PopupState;
  world: PopupWorld;
  settings: Settings;
  reading: Exclude<PopupReading, { status: 'failed' }>;
}

/** The popup of an article, with its captioned images in a second tab. Shows a skeleton until the article arrives. */
export function ArticlePopup({ state, world, settings, reading }: ArticlePopupProps) {
  const { messages } = useInterface();
  const scroller = useRef<HTMLDivElement>(null);
  const nearest = useSignal<number | null>(null);
  const { textStep } = lookOn(settings, state.site.value);
  const article = reading.status === 'ready' ? reading.article : null;
  const images = article?.images ?? [];
  const panel = images.length > 0 ? state.panel.value : 'article';
  const offer = state.offer.value;
  const choosePanel = (chosen: 'article' | 'images') => {
    if (chosen === 'images' && scroller.current) nearest.value = findNearestImage(scroller.current);
    state.panel.value = chosen;
  };
  const goToImage = (index: number) => {
    state.viewedImage.value = null;
    state.panel.value = 'article';
    if (scroller.current) showFigureSoon(scroller.current, index);
  };
  const openReader = useOpenReader(state, world);
  const toggleSaved = () => {
    if (article && isWebAddress(article.url)) void state.toggleSaved(messages);
  };

  const announcement = usePopupKeys({
    state,
    textStep,
    singleKeys: settings.singleKeys,
    onToggleImages() {
      if (images.length > 0) choosePanel(panel === 'images' ? 'article' : 'images');
    },
    onToggleSaved: toggleSaved,
  });

  const tabs = [
    { id: 'article' as const, label: messages.article },
    ...(images.length > 0
      ? [{ id: 'images' as const, label: messages.images, count: images.length }]
      : []),
  ];
  return (
    <div class={styles.popup}>
      <header class={`${styles.top} notranslate`} translate={false}>
        <Tabs tabs={tabs} chosen={panel} label={messages.view} onChoose={choosePanel} />
        <TextSizeSteps
          step={nearestStep(textStep)}
          onChoose={(step) => void state.chooseStep(step)}
        />
      </header>
      <main class={styles.main} aria-busy={!article}>
        {reading.status === 'ready' ? (
          <ArticlePanel
            state={state}
            world={world}
            scroller={scroller}
            article={reading.article}
            position={reading.position}
            isShown={panel === 'article'}
            onOpenLeftOut={() => void openReader('left-out')}
          />
        ) : (
          <LoadingPanel />
        )}
        {article && images.length > 0 && (
          <ImagesPanel
            article={article}
            nearest={nearest.value}
            isShown={panel === 'images'}
            onGoTo={goToImage}
            onOpenLarger={(index) => {
              state.viewedImage.value = index;
            }}
          />
        )}
      </main>
      <PopupFooter
        state={state}
        world={world}
        article={article}
        onOpenReader={() => void openReader('page')}
        onToggleSaved={toggleSaved}
      />
      {offer && article && (
        <offer.View saving={state.saving} settings={state.offerSettings} article={article} />
      )}
      <Toast toast={state.toast.value} onGone={state.dismissToast} />
      <Announcer text={announcement.value} />
      {article && (
        <OpenImage article={article} viewed={state.viewedImage} onShowInArticle={goToImage} />
      )}
    </div>
  );
}

/** Returns a function that opens the reader over the page, or shows that it cannot be opened. */
function useOpenReader(state: PopupState, world: PopupWorld) {
  const { messages } = useInterface();
  const failures = useMessages(failureMessages);
  return async (source: 'page' | 'left-out') => {
    const outcome = await world.openReaderOnPage(source);
    if (outcome.ok) return;
    if (outcome.error.reason === 'sandboxed') {
      state.showToast({ text: messages.cannotReadOnPage });
      return;
    }
    const { details } = outcome.error;
    const run = () => void world.copyText(details);
    state.showToast({
      text: failures['page-gone'].title,
      action: { label: messages.copyDetails, run },
    });
  };
}

interface OpenImageProps {
  article: Article;
  /** The number, from 0, of the image that is shown larger; null if none is. */
  viewed: Signal<number | null>;
  onShowInArticle(index: number): void;
}

function OpenImage({ article, viewed, onShowInArticle }: OpenImageProps) {
  const show = (index: number | null) => {
    viewed.value = index;
  };
  if (viewed.value === null) return null;
  return (
    <ImageViewer
      article={article}
      index={viewed.value}
      onChange={show}
      onShowInArticle={onShowInArticle}
      onClose={() => show(null)}
    />
  );
}

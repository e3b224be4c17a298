import { ArrowLeft, CircleAlert, FileX } from 'lucide';
import { useEffect } from 'preact/hooks';
import { ArticleView } from '@/components/article/ArticleView';
import { showFigure } from '@/components/article/show-figure';
import { Button } from '@/components/controls/Button';
import { TextSizeSteps } from '@/components/controls/TextSizeSteps';
import { MessagePage } from '@/components/feedback/MessagePage';
import { ImageViewer } from '@/components/images/ImageViewer';
import { useInterface } from '@/components/interface/interface-context';
import { Page } from '@/components/interface/Page';
import type { Article } from '@/utils/article/article';
import type { Settings } from '@/utils/settings/settings';
import styles from './reader.module.css';
import type { ReaderPageWorld, ReaderState } from './reader-state';

interface ReaderAppProps {
  state: ReaderState;
  world: ReaderPageWorld;
}

/** The reader page: one saved article, from this computer, with or without a network. */
export function ReaderApp({ state, world }: ReaderAppProps) {
  const settings = state.settings.value;
  if (!settings) return null;
  return (
    <Page settings={settings} preferredLanguages={world.preferredLanguages} surface="tab">
      <ReaderView state={state} world={world} settings={settings} />
    </Page>
  );
}

function ReaderView({ state, world, settings }: ReaderAppProps & { settings: Settings }) {
  const { messages } = useInterface();
  const opened = state.opened.value;
  return (
    <>
      <header class={styles.bar}>
        <Button icon={ArrowLeft} onPress={world.openLibrary}>
          {messages.backToLibrary}
        </Button>
        <TextSizeSteps step={settings.textStep} onChoose={(step) => void state.chooseStep(step)} />
      </header>
      <main class={styles.column}>
        {opened.status === 'open' && <OpenArticle state={state} article={opened.saved.article} />}
        {opened.status === 'missing' && (
          <MessagePage icon={FileX} title={messages.notSavedTitle} text={messages.notSavedText}>
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
    </>
  );
}

function OpenArticle({ state, article }: { state: ReaderState; article: Article }) {
  const viewed = state.viewedImage.value;
  useEffect(() => {
    document.title = article.title;
  }, [article]);
  const view = (index: number | null) => {
    state.viewedImage.value = index;
  };
  return (
    <>
      <ArticleView article={article} onOpenImage={view} />
      {viewed !== null && (
        <ImageViewer
          images={article.images}
          index={viewed}
          onChange={view}
          onClose={() => view(null)}
          onShowInArticle={(index) => {
            view(null);
            const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
            requestAnimationFrame(() => showFigure(document.documentElement, index, isCalm));
          }}
        />
      )}
    </>
  );
}

import type { RefObject } from 'preact';
import { KeysDialog } from '@/components/keys/KeysDialog';
import { Gallery } from '@/components/reader/gallery/Gallery';
import { showFigureSoon } from '@/components/reading-position/show-figure-soon';
import type { Article } from '@/utils/article/article';
import type { ReaderPanels } from './use-reader-panels';

interface ReaderDialogsProps {
  scroller: RefObject<HTMLElement | null>;
  panels: ReaderPanels;
  article: Pick<Article, 'images' | 'lang' | 'dir'>;
  singleKeys: boolean;
  /** Called before the article is scrolled to a picture. */
  onShowInArticle(): void;
}

/** The dialogs over the whole reader: the gallery, and the list of keyboard shortcuts. */
export function ReaderDialogs(props: ReaderDialogsProps) {
  const { scroller, panels, article, singleKeys, onShowInArticle } = props;
  const viewed = panels.viewed.value;
  return (
    <>
      {viewed !== null && (
        <Gallery
          article={article}
          index={viewed}
          onChange={panels.view}
          onClose={() => panels.view(null)}
          onShowInArticle={(index) => {
            onShowInArticle();
            panels.view(null);
            if (scroller.current) showFigureSoon(scroller.current, index);
          }}
        />
      )}
      {panels.areKeysShown.value && (
        <KeysDialog
          surfaces={['reader', 'find', 'aloud', 'pages', 'line-focus']}
          singleKeys={singleKeys}
          onClose={() => {
            panels.areKeysShown.value = false;
          }}
        />
      )}
    </>
  );
}

import type { RefObject } from 'preact';
import { KeysDialog } from '@/components/keys/KeysDialog';
import { showFigureSoon } from '@/components/place/show-figure-soon';
import { Gallery } from '@/components/reader/gallery/Gallery';
import type { ArticleImage } from '@/utils/article/article';
import type { ReaderPanels } from './use-reader-panels';

interface ReaderDialogsProps {
  scroller: RefObject<HTMLElement | null>;
  panels: ReaderPanels;
  images: readonly ArticleImage[];
  singleKeys: boolean;
  /** Called before the article is scrolled to a picture. */
  onShowInArticle(): void;
}

/** The dialogs over the whole reader: the gallery, and the list of keyboard shortcuts. */
export function ReaderDialogs(props: ReaderDialogsProps) {
  const { scroller, panels, images, singleKeys, onShowInArticle } = props;
  const viewed = panels.viewed.value;
  return (
    <>
      {viewed !== null && (
        <Gallery
          images={images}
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

import { render } from 'preact';
import { PaintContext } from '@/components/app/use-painted';
import { CodeLoaderContext } from '@/components/article/code/code-colours';
import { TexLoaderContext } from '@/components/article/formulas';
import { ReadingAidsContext } from '@/components/reader/reading-aids/reading-aids';
import { TranslationContext } from '@/components/reader/translation/translation-context';
import { whenPainted } from '@/utils/browser/when-painted';
import { findTranslationTools } from '@/utils/reader/translation/browser-translator';
import { OverlayApp } from '../OverlayApp';
import type { OverlayState } from '../overlay-state';
import type { OverlayWorld } from '../overlay-world';
import type { HelperLoaders } from './helper-loaders';

/** What the rendered reader needs. */
interface RenderedParts {
  state: OverlayState;
  world: OverlayWorld;
  load: HelperLoaders;
}

/** Renders the reader in the document of its stage. Returns a function that removes it. */
export function renderOverlay(stage: Document, { state, world, load }: RenderedParts): () => void {
  const tools = findTranslationTools(globalThis);
  const translation = tools && {
    tools,
    preferredLanguages: navigator.languages,
    load: load.translation,
  };
  const whenShown = async () => {
    if (stage.defaultView) await whenPainted(stage.defaultView);
  };
  render(
    <PaintContext.Provider value={whenShown}>
      <TexLoaderContext.Provider value={load.tex}>
        <CodeLoaderContext.Provider value={load.highlighter}>
          <ReadingAidsContext.Provider value={load.readingAids}>
            <TranslationContext.Provider value={translation}>
              <OverlayApp state={state} world={world} stage={stage} />
            </TranslationContext.Provider>
          </ReadingAidsContext.Provider>
        </CodeLoaderContext.Provider>
      </TexLoaderContext.Provider>
    </PaintContext.Provider>,
    stage.body,
  );
  return () => render(null, stage.body);
}

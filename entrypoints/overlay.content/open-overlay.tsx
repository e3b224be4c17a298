import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PaintContext } from '@/components/app/use-painted';
import { CodeLoaderContext } from '@/components/article/code-colours';
import { TexLoaderContext } from '@/components/article/formulas';
import { ReadingAidsContext } from '@/components/reader/reading-aids';
import { TranslationContext } from '@/components/reader/translation/translation-context';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import type { Result } from '@/utils/article/outcome/result';
import { createOpeningCalls } from '@/utils/background/create-opening-calls';
import { createReaderCalls, isExtensionAlive } from '@/utils/background/create-reader-calls';
import { openRemoteSettings } from '@/utils/background/remote-settings';
import { copyText } from '@/utils/browser/copy-text';
import { fetchPicture } from '@/utils/browser/fetch-picture';
import { printStage } from '@/utils/browser/print-stage';
import { saveFile } from '@/utils/browser/save-file';
import { whenPainted } from '@/utils/browser/when-painted';
import { NO_RULE } from '@/utils/corrections/site-rule';
import { holdMedia } from '@/utils/reader/overlay/hold-media';
import { holdPlace } from '@/utils/reader/overlay/hold-place';
import { listLoadedPictures } from '@/utils/reader/overlay/list-loaded-pictures';
import { openStage, type Stage } from '@/utils/reader/overlay/open-stage';
import { paintScrollBar } from '@/utils/reader/overlay/paint-scroll-bar';
import { stayOnTop } from '@/utils/reader/overlay/stay-on-top';
import { watchAddress } from '@/utils/reader/overlay/watch-address';
import { findTranslationTools } from '@/utils/reader/translation/browser-translator';
import type { ReadingSource } from '@/utils/tab/toggle-reader';
import { createHelperLoaders } from './load-helpers';
import { OverlayApp } from './OverlayApp';
import { createOverlayState } from './overlay-state';
import type { OverlayWorld } from './overlay-world';
import { type PageReading, readThisPage } from './read-this-page';
import { extractArticle, sanitiseArticle } from './reading-parts';
import { requestFonts, styleOverlay } from './style-overlay';

/** Milliseconds between checks whether the extension is still running. */
const CHECK_INTERVAL = 2_000;

/**
 * Opens the reader over the page until it is closed. It adds one element to the page and pauses media; closing undoes
 * both, and restores scroll position and focus. `reading`: what reading the page returned, if it has just been read.
 * `toggle.opensReceipt`: whether the list of what was left out is open at first.
 */
export function openOverlay(
  source: ReadingSource,
  reading: Result<PageReading, ExtractFailure> | null,
  toggle: { opensReceipt: boolean; onOpen(close: () => void): void; onClose(): void },
): void {
  const calls = createReaderCalls();
  const first = globalThis.lecternCorrections;
  globalThis.lecternCorrections = undefined;
  const load = createHelperLoaders(calls, { extractArticle, sanitiseArticle }, document);
  // Requested first, so that they load while the page is read.
  const fonts = requestFonts(calls);
  let firstReading = reading;
  let resolveRendered: (view: Window) => void = () => undefined;
  const rendered = new Promise<Window>((resolve) => {
    resolveRendered = resolve;
  });
  const world: OverlayWorld = {
    calls,
    opening: createOpeningCalls(),
    settings: openRemoteSettings(calls),
    source,
    opensReceipt: toggle.opensReceipt,
    page: document,
    playerPlace: {
      origin: location.origin,
      isSecure: location.protocol === 'https:',
      // Firefox does not let this script give an empty document the page's address.
      tellsSite: import.meta.env.CHROME,
    },
    setCovering: (covers) => (covers ? stage.cover() : stage.uncover()),
    stepAside: (height) => stage.stepAside(height),
    loadCorrections: load.corrections,
    openPages: load.furtherPages,
    rule: first?.rule ?? NO_RULE,
    readPage(force, rule, parts) {
      const corrections = rule === first?.rule ? first.corrections : parts?.createCorrections(rule);
      const outcome = firstReading ?? readThisPage(source, force, corrections ?? null);
      firstReading = null;
      if (outcome.ok) fonts.requestFor(outcome.value.article.html);
      return outcome;
    },
    listLoadedPictures: () => listLoadedPictures(document),
    isExtensionAlive,
    isPrivate: browser.extension.inIncognitoContext,
    isPressed: () => navigator.userActivation.isActive,
    preferredLanguages: navigator.languages,
    loadExportWriters: load.exportWriters,
    fetchPicture,
    saveFile: (file) => void onStage((stageDocument) => saveFile(stageDocument, file)),
    copyText: (text) => onStage((stageDocument) => copyText(stageDocument, text)),
    print: () => onStage(printStage),
    whenPainted: () => rendered.then(whenPainted),
    leave: () => close(),
  };
  const ends: (() => void)[] = [];
  let isClosed = false;
  function close(): void {
    if (isClosed) return;
    isClosed = true;
    for (const end of ends.reverse()) endSafely(end);
    toggle.onClose();
  }
  toggle.onOpen(close);

  const scrollBar = paintScrollBar(document);
  ends.push(holdPlace(document), holdMedia(document), scrollBar.restore);
  const state = createOverlayState(world);
  ends.push(state.start());
  let stage = raiseStage();
  ends.push(
    () => stage.remove(),
    watchAddress(window, state.onAddressChange),
    stayOnTop(document, () => stage, comeBack),
  );
  const timer = setInterval(state.checkAlive, CHECK_INTERVAL);
  ends.push(() => clearInterval(timer));

  const tools = findTranslationTools(globalThis);
  const translation = tools && {
    ...{ tools, preferredLanguages: navigator.languages },
    load: load.translation,
  };
  /** Runs something in the document of the overlay, which has the focus. */
  async function onStage(work: (stageDocument: Document) => void | Promise<void>): Promise<void> {
    await work(await stage.ready);
  }
  function raiseStage(): Stage {
    const opened = openStage(document, close);
    void opened.ready.then(async (stageDocument) => {
      await styleOverlay(stageDocument, fonts);
      if (isClosed || opened !== stage) return;
      ends.push(watchBackground(stageDocument, scrollBar.paint));
      render(
        <PaintContext.Provider value={whenPainted}>
          <TexLoaderContext.Provider value={load.tex}>
            <CodeLoaderContext.Provider value={load.highlighter}>
              <ReadingAidsContext.Provider value={load.readingAids}>
                <TranslationContext.Provider value={translation}>
                  <OverlayApp state={state} world={world} stage={stageDocument} />
                </TranslationContext.Provider>
              </ReadingAidsContext.Provider>
            </CodeLoaderContext.Provider>
          </TexLoaderContext.Provider>
        </PaintContext.Provider>,
        stageDocument.body,
      );
      ends.push(() => render(null, stageDocument.body));
      if (stageDocument.defaultView) resolveRendered(stageDocument.defaultView);
    });
    return opened;
  }
  function comeBack(): void {
    // After an update, the new version removes this overlay, which must not come back.
    if (isExtensionAlive()) stage = raiseStage();
    else close();
  }
}

/**
 * Ignores errors, because listeners cannot be removed after the extension is gone, and the page must be restored all the
 * same.
 */
function endSafely(end: () => void): void {
  try {
    end();
  } catch (error) {
    console.error('Lectern', error);
  }
}

/**
 * Calls back with the reader's background colour whenever its look changes, once the reader is painted: painting the
 * scroll bar makes the browser lay out the page. Returns a function that stops.
 */
function watchBackground(stage: Document, onChange: (colour: string) => void): () => void {
  const observer = new MutationObserver(() => {
    stage.defaultView?.requestAnimationFrame(() =>
      setTimeout(() => {
        const colour = stage.defaultView?.getComputedStyle(stage.body).backgroundColor;
        if (colour) onChange(colour);
      }),
    );
  });
  observer.observe(stage.documentElement, { attributes: true });
  return () => observer.disconnect();
}

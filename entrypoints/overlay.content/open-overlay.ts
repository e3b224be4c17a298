import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import type { Result } from '@/utils/article/outcome/result';
import { createReaderCalls, isExtensionAlive } from '@/utils/background/calls/create-reader-calls';
import { keepScrollAndFocus } from '@/utils/reader/overlay/keep-scroll-and-focus';
import { openStage, type Stage } from '@/utils/reader/overlay/open-stage';
import { paintScrollBar } from '@/utils/reader/overlay/paint-scroll-bar';
import { pauseMedia } from '@/utils/reader/overlay/pause-media';
import { pressEscape } from '@/utils/reader/overlay/press-escape';
import { stayOnTop } from '@/utils/reader/overlay/stay-on-top';
import { watchAddress } from '@/utils/reader/overlay/watch-address';
import type { ReadingSource } from '@/utils/tab/toggle-reader';
import { createOverlayWorld } from './create-overlay-world';
import { createOverlayState } from './overlay-state';
import type { PageReading } from './read-this-page';
import { extractArticle, sanitiseArticle } from './reading-parts';
import { createHelperLoaders } from './stage/helper-loaders';
import { renderOverlay } from './stage/render-overlay';
import { requestFonts, styleOverlay } from './stage/style-overlay';
import { watchBackground } from './stage/watch-background';

/** Milliseconds between checks whether the extension is still running. */
const CHECK_INTERVAL = 2_000;

/**
 * Opens the reader over the page until it is closed. It adds one element to the page and pauses media; closing undoes
 * both, and restores scroll position and focus. `reading`: the outcome of reading the page, if it has just been read.
 * `toggle.opensLeftOut`: whether the list of what was left out is open at first.
 */
export function openOverlay(
  source: ReadingSource,
  reading: Result<PageReading, ExtractFailure> | null,
  toggle: { opensLeftOut: boolean; onOpen(close: () => void): void; onClose(): void },
): void {
  const calls = createReaderCalls();
  const load = createHelperLoaders(calls, { extractArticle, sanitiseArticle }, document);
  // Requested first, so that they load while the page is read.
  const fonts = requestFonts(calls);
  let resolveRendered: (view: Window) => void = () => undefined;
  const rendered = new Promise<Window>((resolve) => {
    resolveRendered = resolve;
  });
  const world = createOverlayWorld({
    source,
    reading,
    calls,
    load,
    fonts,
    rendered,
    close,
    opensLeftOut: toggle.opensLeftOut,
    stage: () => stage,
  });
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
  ends.push(keepScrollAndFocus(document), pauseMedia(document), scrollBar.restore);
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

  function raiseStage(): Stage {
    let shown: Document | null = null;
    const opened = openStage(document, () => {
      // Until the page is read, nothing is rendered, so no key is handled there.
      if (shown?.body.firstElementChild) pressEscape(shown);
      else close();
    });
    const render = async (stageDocument: Document) => {
      await styleOverlay(stageDocument, fonts);
      if (isClosed || opened !== stage) return;
      ends.push(
        watchBackground(stageDocument, scrollBar.paint),
        renderOverlay(stageDocument, { state, world, load }),
      );
      shown = stageDocument;
      if (stageDocument.defaultView) resolveRendered(stageDocument.defaultView);
    };
    // An empty dialog would only block the page.
    void opened.ready.then(render, (error: unknown) => {
      console.error('Lectern', error);
      close();
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
 * Ignores errors, because listeners cannot be removed after the extension is gone, and the page must be restored all
 * the same.
 */
function endSafely(end: () => void): void {
  try {
    end();
  } catch (error) {
    console.error('Lectern', error);
  }
}

import { render } from 'preact';
import { TexLoaderContext } from '@/components/article/formulas';
import { createReaderCalls, isExtensionAlive } from '@/utils/background/create-reader-calls';
import { copyText } from '@/utils/browser/copy-text';
import { fetchPicture } from '@/utils/browser/fetch-picture';
import { printStage } from '@/utils/browser/print-stage';
import { saveFile } from '@/utils/browser/save-file';
import { holdMedia } from '@/utils/reader/overlay/hold-media';
import { holdPlace } from '@/utils/reader/overlay/hold-place';
import { listLoadedPictures } from '@/utils/reader/overlay/list-loaded-pictures';
import { openStage, type Stage } from '@/utils/reader/overlay/open-stage';
import { paintScrollBar } from '@/utils/reader/overlay/paint-scroll-bar';
import { stayOnTop } from '@/utils/reader/overlay/stay-on-top';
import { watchAddress } from '@/utils/reader/overlay/watch-address';
import { openBrowserSettings } from '@/utils/settings/settings-store';
import type { ReadingSource } from '@/utils/tab/toggle-reader';
import { OverlayApp } from './OverlayApp';
import { createOverlayState, type OverlayWorld } from './overlay-state';
import { readThisPage } from './read-this-page';
import { requestFonts, styleOverlay } from './style-overlay';

/** How often an open reader looks whether its extension is still there. Milliseconds. */
const LOOK_EVERY = 2_000;

/**
 * Opens the reader over the page and keeps it there until it is closed. What it changes in the page is one element and
 * what plays; closing takes both back, with scroll and focus.
 */
export function openOverlay(
  source: ReadingSource,
  toggle: { onOpen(close: () => void): void; onClose(): void },
): void {
  const calls = createReaderCalls();
  const world: OverlayWorld = {
    calls,
    settings: openBrowserSettings(),
    source,
    address: () => location.href,
    readPage: (force) => readThisPage(source, force),
    listLoadedPictures: () => listLoadedPictures(document),
    isExtensionAlive,
    preferredLanguages: navigator.languages,
    fetchPicture,
    saveFile: (file) => void onStage((stageDocument) => saveFile(stageDocument, file)),
    copyText: (text) => onStage((stageDocument) => copyText(stageDocument, text)),
    print: () => onStage(printStage),
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
  // Asked for before the page is read: they come meanwhile.
  const letters = requestFonts(calls);
  const state = createOverlayState(world);
  ends.push(state.start());
  let stage = raiseStage();
  ends.push(
    () => stage.remove(),
    watchAddress(window, state.onAddressChange),
    stayOnTop(document, () => stage, comeBack),
  );
  const timer = setInterval(state.lookAlive, LOOK_EVERY);
  ends.push(() => clearInterval(timer));

  async function loadTex() {
    if (!globalThis.lecternTypesetTex) await calls.loadTypesetter();
    return globalThis.lecternTypesetTex ?? null;
  }
  /** Does something in the document over the page, which is the one that has the focus. */
  async function onStage(work: (stageDocument: Document) => void | Promise<void>): Promise<void> {
    await work(await stage.ready);
  }
  function raiseStage(): Stage {
    const opened = openStage(document, close);
    void opened.ready.then(async (stageDocument) => {
      await styleOverlay(stageDocument, letters);
      if (isClosed || opened !== stage) return;
      ends.push(watchGround(stageDocument, scrollBar.paint));
      render(
        <TexLoaderContext.Provider value={loadTex}>
          <OverlayApp state={state} world={world} stage={stageDocument} />
        </TexLoaderContext.Provider>,
        stageDocument.body,
      );
      ends.push(() => render(null, stageDocument.body));
    });
    return opened;
  }
  function comeBack(): void {
    // After an update the new version's reader takes this one away: it must not come back.
    if (isExtensionAlive()) stage = raiseStage();
    else close();
  }
}

/**
 * Without its extension, listeners to it can no longer be taken off, and to try is an error. What was done to the page
 * must be undone all the same.
 */
function endSafely(end: () => void): void {
  try {
    end();
  } catch (error) {
    console.error('Lectern', error);
  }
}

/** Tells the colour of the reader's ground, whenever its look changes. Answers how to stop. */
function watchGround(stage: Document, onChange: (colour: string) => void): () => void {
  const observer = new MutationObserver(() => {
    const colour = stage.defaultView?.getComputedStyle(stage.body).backgroundColor;
    if (colour) onChange(colour);
  });
  observer.observe(stage.documentElement, { attributes: true });
  return () => observer.disconnect();
}

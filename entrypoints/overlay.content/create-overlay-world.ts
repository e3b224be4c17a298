import { browser } from 'wxt/browser';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import type { Result } from '@/utils/article/outcome/result';
import { createOpeningCalls } from '@/utils/background/calls/create-opening-calls';
import { isExtensionAlive } from '@/utils/background/calls/create-reader-calls';
import type { ReaderCalls } from '@/utils/background/calls/reader-calls';
import { openRemoteSettings } from '@/utils/background/remote-settings';
import { copyText } from '@/utils/browser/copy-text';
import { fetchPicture } from '@/utils/browser/fetch-picture';
import { printStage } from '@/utils/browser/print-stage';
import { saveFile } from '@/utils/browser/save-file';
import { whenPainted } from '@/utils/browser/when-painted';
import { NO_RULE } from '@/utils/corrections/rules/site-rule';
import { listLoadedPictures } from '@/utils/reader/overlay/list-loaded-pictures';
import type { Stage } from '@/utils/reader/overlay/open-stage';
import type { ReadingSource } from '@/utils/tab/toggle-reader';
import type { OverlayWorld } from './overlay-world';
import { type PageReading, readThisPage } from './read-this-page';
import type { HelperLoaders } from './stage/helper-loaders';
import type { OverlayFonts } from './stage/style-overlay';

/** The parts of which the world of a reader over this page consists. */
interface OverlayParts {
  source: ReadingSource;
  opensLeftOut: boolean;
  /** The outcome of reading the page, if it has just been read. */
  reading: Result<PageReading, ExtractFailure> | null;
  calls: ReaderCalls;
  load: HelperLoaders;
  fonts: OverlayFonts;
  /** Returns the current stage. Another one takes its place if the page removes it. */
  stage(): Stage;
  /** Resolves with the window of the reader when it has been rendered. */
  rendered: Promise<Window>;
  close(): void;
}

/** Creates the world of a reader over this page. Takes the rule of the site that was left by the injecting script. */
export function createOverlayWorld(parts: OverlayParts): OverlayWorld {
  const { source, calls, load, fonts, stage } = parts;
  const first = globalThis.lecternCorrections;
  globalThis.lecternCorrections = undefined;
  let firstReading = parts.reading;
  /** Runs something in the document of the overlay, which has the focus. */
  async function onStage(work: (stageDocument: Document) => void | Promise<void>): Promise<void> {
    await work(await stage().ready);
  }
  return {
    calls,
    opening: createOpeningCalls(),
    settings: openRemoteSettings(calls),
    source,
    opensLeftOut: parts.opensLeftOut,
    page: document,
    embedder: {
      origin: location.origin,
      isSecure: location.protocol === 'https:',
      // Firefox does not let this script give an empty document the page's address.
      revealsSite: import.meta.env.CHROME,
    },
    setCovering: (covers) => (covers ? stage().cover() : stage().uncover()),
    shrinkTo: (height) => stage().shrinkTo(height),
    loadCorrections: load.corrections,
    openPages: load.furtherPages,
    rule: first?.rule ?? NO_RULE,
    readPage(request, rule, correcting) {
      const corrections =
        rule === first?.rule ? first.corrections : correcting?.createCorrections(rule);
      const outcome = firstReading ?? readThisPage(source, request, corrections ?? null);
      firstReading = null;
      if (outcome.ok) fonts.requestFor(outcome.value.article);
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
    whenPainted: () => parts.rendered.then(whenPainted),
    leave: parts.close,
  };
}

import { computed, signal } from '@preact/signals';
import { createToasts } from '@/components/feedback/create-toasts';
import { siteOf } from '@/utils/article/address/site-of';
import { createReaderLibrary } from '@/utils/background/remote-library';
import { type CorrectionResult, createCorrectionState } from '@/utils/corrections/correction-state';
import { createExportState } from '@/utils/export/export-state';
import { createPagesState } from '@/utils/further-pages/pages-state';
import type { ReceiptMessages } from '@/utils/i18n/en/receipt';
import { createSavingState, type SavingMessages } from '@/utils/library/saving/saving-state';
import { toggleWithPages } from '@/utils/library/saving/toggle-with-pages';
import { createLiveSettings } from '@/utils/settings/live-settings';
import type { Settings } from '@/utils/settings/settings';
import { createOpeningState } from './opening-state';
import type { OverlayReading } from './overlay-reading';
import type { OverlayWorld } from './overlay-world';
import { createPageReader } from './page-reader';
import { createPageBelow } from './pointing/page-below';
import { type FavouriteMessages, toggleFavourite } from './toggle-favourite';

/** The notice above the article, if any. */
export type OverlayNotice = 'address-changed' | 'orphaned' | null;

/** Creates the state and the actions of the overlay. Called once each time it opens. */
export function createOverlayState(world: OverlayWorld) {
  const settings = createLiveSettings(world.settings);
  const reading = signal<OverlayReading>({ status: 'reading' });
  const site = computed(() =>
    reading.value.status === 'ready' ? siteOf(reading.value.article.url) : '',
  );
  const notice = signal<OverlayNotice>(null);
  const below = createPageBelow(world.setCovering);
  const { current: toast, say } = createToasts();

  const library = createReaderLibrary(world.calls);
  const saving = createSavingState({ library }, say);

  const exporting = createExportState(world, say, (article) => pages.labelWhenKnown(article));

  const corrections = createCorrectionState({
    load: world.loadCorrections,
    show(article) {
      if (reading.value.status !== 'ready') return;
      reading.value = { ...reading.value, article };
      void saving.lookUp(article).catch(checkAlive);
    },
    store(rule) {
      // Nothing of a private window is kept unless the reader saves it.
      if (world.isPrivate) return false;
      world.calls.changeRuleHere(rule).catch(checkAlive);
      return true;
    },
  });

  const pages = createPagesState({
    open: world.openPages,
    current: () => (reading.value.status === 'ready' ? reading.value.article : null),
    show(article) {
      if (reading.value.status !== 'ready') return;
      reading.value = { ...reading.value, article };
      corrections.begin({ article, trace: null, rule: corrections.rule.value ?? world.rule });
      void saving.lookUp(article).catch(checkAlive);
    },
  });

  function toggleSaved(messages: SavingMessages): Promise<void> {
    const joinPages = settings.current.value?.joinPages ?? false;
    return toggleWithPages({ saving, prepare: pages.prepareSaving, joinPages }, messages);
  }

  function checkAlive(): void {
    if (!world.isExtensionAlive()) notice.value = 'orphaned';
  }

  const { read, readAgain, chooseRoot, forgetRule, rememberPlace } = createPageReader(world, {
    ...{ reading, corrections, pages, saving, library, say, checkAlive },
  });

  return {
    settings: settings.current,
    settingFailures: settings.failures,
    async change(fields: Partial<Settings>): Promise<void> {
      if (!(await settings.change(fields))) checkAlive();
    },
    reading,
    site,
    read,
    readAgain,
    forgetRule: (messages: ReceiptMessages) => void forgetRule(messages).catch(checkAlive),
    rememberPlace,
    ...below,
    notice,
    toast,
    silence: () => say(null),
    say,
    saving,
    pages,
    toggleSaved,
    toggleFavourite: (messages: FavouriteMessages) =>
      toggleFavourite(world, { saved: saving.saved, say, checkAlive }, messages),
    openingOn: createOpeningState({ ...world, say, onFailure: checkAlive }, settings.current),
    exporting,
    corrections,
    /** Reads the article again from a part of the page. Returns null if there is no article in it. */
    chooseRoot(part: Element): CorrectionResult | null {
      below.stopPointing();
      return chooseRoot(part);
    },
    checkAlive,
    /** Must be called when the page navigated to another article. */
    onAddressChange(): void {
      if (notice.value === null) notice.value = 'address-changed';
    },
    /** Dismisses the notice and keeps the current article. */
    keepReading(): void {
      notice.value = null;
    },
    readNew(): void {
      notice.value = null;
      void read(false);
    },
    openSettings(): void {
      world.calls.openSettings({ isPressed: world.isPressed() }).catch(checkAlive);
    },
    openSavedCopy(): void {
      world.calls.openSavedHere({ isPressed: world.isPressed() }).catch(checkAlive);
    },
    /** Reads the page, and follows changes of settings by other pages. Returns a function that stops. */
    start(): () => void {
      // Asynchronous requests first, so that they run while the page is read.
      const stop = settings.start();
      void read(false);
      return stop;
    },
  };
}

export type OverlayState = ReturnType<typeof createOverlayState>;

import { computed } from '@preact/signals';
import { createToasts } from '@/components/feedback/create-toasts';
import { siteOf } from '@/utils/article/address/site-of';
import type { CorrectionResult } from '@/utils/corrections/correction-state';
import { createExportState } from '@/utils/export/export-state';
import type { LeftOutMessages } from '@/utils/i18n/en/left-out';
import type { SavingMessages } from '@/utils/library/saving/saving-state';
import { toggleWithPages } from '@/utils/library/saving/toggle-with-pages';
import { createLiveSettings } from '@/utils/settings/live-settings';
import type { Settings } from '@/utils/settings/settings';
import { createOpeningState } from './opening-state';
import { createOverlayArticle } from './overlay-article';
import { createOverlayNotice } from './overlay-notice';
import type { OverlayWorld } from './overlay-world';
import { createPageReader } from './page-reader';
import { createPageBelow } from './pointing/page-below';
import { type FavouriteMessages, toggleFavourite } from './toggle-favourite';

/** Creates the state and the actions of the overlay. Called once each time it opens. */
export function createOverlayState(world: OverlayWorld) {
  const settings = createLiveSettings(world.settings);
  const { current: toast, showToast } = createToasts();
  const { notice, checkAlive, onAddressChange, keepReading } = createOverlayNotice(world);
  const open = createOverlayArticle(world, { showToast, checkAlive });
  const { reading, saving, corrections, pages } = open;
  const site = computed(() =>
    reading.value.status === 'ready' ? siteOf(reading.value.article.url) : '',
  );
  const below = createPageBelow(world.setCovering);
  const exporting = createExportState(world, showToast, (article) => pages.labelWhenKnown(article));

  function toggleSaved(messages: SavingMessages): Promise<void> {
    const joinPages = settings.current.value?.joinPages ?? false;
    return toggleWithPages({ saving, prepare: pages.prepareSaving, joinPages }, messages);
  }

  const { read, readAgain, chooseRoot, forgetRule, rememberPosition } = createPageReader(world, {
    ...open,
    showToast,
    checkAlive,
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
    forgetRule: (messages: LeftOutMessages) => void forgetRule(messages).catch(checkAlive),
    rememberPosition,
    ...below,
    startPointing(): void {
      // It would cover the hint.
      showToast(null);
      below.startPointing();
    },
    showPage(): void {
      showToast(null);
      below.showPage();
    },
    notice,
    toast,
    dismissToast: () => showToast(null),
    showToast,
    saving,
    pages,
    toggleSaved,
    toggleFavourite: (messages: FavouriteMessages) =>
      toggleFavourite(world, { saved: saving.saved, showToast, checkAlive }, messages),
    openingOn: createOpeningState({ ...world, showToast, onFailure: checkAlive }, settings.current),
    exporting,
    corrections,
    /** Reads the article again from a part of the page. Returns null if there is no article in it. */
    chooseRoot(part: Element): CorrectionResult | null {
      below.stopPointing();
      return chooseRoot(part);
    },
    checkAlive,
    onAddressChange,
    keepReading,
    readNew(): void {
      keepReading();
      void read({ force: false });
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
      void read({ force: false });
      return stop;
    },
  };
}

export type OverlayState = ReturnType<typeof createOverlayState>;

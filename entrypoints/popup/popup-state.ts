import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { createToasts } from '@/components/feedback/create-toasts';
import type { Article } from '@/utils/article/article';
import { createPagesState } from '@/utils/further-pages/pages-state';
import type { PartialMessages } from '@/utils/i18n/en/partial';
import { createSavingState, type SavingMessages } from '@/utils/library/saving/saving-state';
import { toggleWithPages } from '@/utils/library/saving/toggle-with-pages';
import type { TextStep } from '@/utils/reader/look/text-size';
import { createLiveSettings } from '@/utils/settings/live-settings';
import { changeLook, resetLook } from '@/utils/settings/site-look';
import { createOpeningToggle } from './opening-toggle';
import { createPageReading } from './page-reading';
import type { PopupPicturesProps } from './pictures/PopupPictures';
import { createStoredPictures } from './pictures/stored-pictures';
import type { PopupWorld } from './popup-world';

/** Creates the state and the actions of the popup. Called once per popup. */
export function createPopupState(world: PopupWorld) {
  const settings = createLiveSettings(world.settings);
  const panel = signal<'article' | 'images'>('article');
  const viewedImage = signal<number | null>(null);
  /** The part of the article above the view, 0 to 1. */
  const progress = signal(0);
  const { current: toast, showToast } = createToasts();
  const { site, ...page } = createPageReading(world, showToast);
  const pictures = createStoredPictures(world.readKeptPictures);

  /** The offer after a save. It is loaded only then, so that the popup opens faster. */
  const offer = signal<{ View: ComponentType<PopupPicturesProps> } | null>(null);
  const saving = createSavingState(world, showToast, () => {
    void import('./pictures/PopupPictures').then(({ PopupPictures }) => {
      offer.value ??= { View: PopupPictures };
    });
  });
  const opening = createOpeningToggle(world, settings, showToast);
  const pages = createPagesState({
    async open(article) {
      const tabId = page.tabId.value;
      return tabId === null ? null : world.openPages(tabId, article);
    },
    current: page.article,
    show(article) {
      page.show(article);
      void lookUp(article);
    },
  });

  function toggleSaved(messages: SavingMessages): Promise<void> {
    const joinPages = settings.current.value?.joinPages ?? false;
    return toggleWithPages({ saving, prepare: pages.prepareSaving, joinPages }, messages);
  }

  /** Looks up the saved copy, and its stored pictures. */
  async function lookUp(article: Article): Promise<void> {
    await saving.lookUp(article);
    await pictures.show(saving.saved.value);
  }

  /** Looks up the further pages and the saved copy of an article that was just read. */
  async function lookAround(article: Article): Promise<void> {
    void pages.lookUp(article);
    await lookUp(article);
  }

  /** Reads the page. The article is shown at once; whether it is saved follows. */
  async function read(force: boolean): Promise<void> {
    const article = await page.read(force);
    if (!article) return;
    // The library wakes the background, which would compete with the article for the processor.
    await world.whenPainted();
    // Nothing of a private window is kept unless the reader saves it.
    if (!page.isPrivate.value) void opening.lookUp(article.url);
    await lookAround(article);
  }

  return {
    settings: settings.current,
    settingFailures: settings.failures,
    reading: page.reading,
    isReadingAgain: page.isReadingAgain,
    isPrivate: page.isPrivate,
    site,
    panel,
    viewedImage,
    progress,
    toast,
    showToast,
    dismissToast: () => showToast(null),
    saving,
    pages,
    toggleSaved,
    offer,
    offerSettings: { read: world.settings.read, change: settings.change },
    pictures: pictures.sources,
    opening,
    read,
    async readAgain(messages: PartialMessages): Promise<void> {
      const article = await page.readAgain(messages);
      if (article) await lookAround(article);
    },
    rememberPlace: page.rememberPlace,
    /** Starts: reads settings and page in parallel, and follows changes elsewhere. Returns a function that stops. */
    start(): () => void {
      void read(false);
      const stops = [
        settings.start(),
        world.changes.listen(() => {
          const article = page.article();
          if (article) void lookUp(article);
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    async chooseStep(textStep: TextStep): Promise<void> {
      const now = settings.current.value;
      if (now) await settings.change((stored) => changeLook(stored, site.value, { textStep }));
    },
    async resetLook(): Promise<void> {
      const now = settings.current.value;
      if (now) await settings.change((stored) => resetLook(stored, site.value));
    },
  };
}

export type PopupState = ReturnType<typeof createPopupState>;

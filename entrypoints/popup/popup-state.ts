import { computed, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { describeRereading, isSameReading } from '@/components/article/describe-rereading';
import { FROM_SITES, type PictureSources } from '@/components/article/images/picture-sources';
import { createToasts } from '@/components/feedback/create-toasts';
import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { siteOf } from '@/utils/article/address/site-of';
import type { Article } from '@/utils/article/article';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import { createPagesState } from '@/utils/further-pages/pages-state';
import type { PartialMessages } from '@/utils/i18n/en/partial';
import { createSavingState, type SavingMessages } from '@/utils/library/saving/saving-state';
import { toggleWithPages } from '@/utils/library/saving/toggle-with-pages';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { TextStep } from '@/utils/reader/look/text-size';
import type { ReadingPlace } from '@/utils/reader/position/reading-place';
import { createLiveSettings } from '@/utils/settings/live-settings';
import { changeLook, resetLook } from '@/utils/settings/site-look';
import { createOpeningToggle } from './opening-toggle';
import type { PopupPicturesProps } from './PopupPictures';
import type { PopupWorld } from './popup-world';

/** The state of reading the page. */
export type Reading =
  | { status: 'reading' }
  | { status: 'ready'; article: Article; place: ReadingPlace | null }
  | { status: 'failed'; failure: ExtractFailure; savedCopy: SavedArticleEntry | null };

/** Creates the state and the actions of the popup. Called once per popup. */
export function createPopupState(world: PopupWorld) {
  const settings = createLiveSettings(world.settings);
  const reading = signal<Reading>({ status: 'reading' });
  /** The site of the article; empty until it is known. */
  const site = computed(() =>
    reading.value.status === 'ready' ? siteOf(reading.value.article.url) : '',
  );
  const panel = signal<'article' | 'images'>('article');
  /** Whether the page is in a private window, of which nothing is kept unless the reader saves it. */
  const isPrivate = signal(false);
  /** The place in the article now; null at its start. */
  let currentPlace: ReadingPlace | null = null;
  const isReadingAgain = signal(false);
  const viewedImage = signal<number | null>(null);
  /** The part of the article above the view, 0 to 1. */
  const progress = signal(0);
  const { current: toast, say } = createToasts();

  /** The offer after a save. It is loaded only then, so that the popup opens faster. */
  const offer = signal<{ View: ComponentType<PopupPicturesProps> } | null>(null);
  const saving = createSavingState(world, say, () => {
    void import('./PopupPictures').then(({ PopupPictures }) => {
      offer.value ??= { View: PopupPictures };
    });
  });

  let tabId: number | null = null;
  const pages = createPagesState({
    open: async (article) => (tabId === null ? null : world.openPages(tabId, article)),
    current: () => (reading.value.status === 'ready' ? reading.value.article : null),
    show(article) {
      if (reading.value.status === 'ready') reading.value = { ...reading.value, article };
      void lookUp(article);
    },
  });

  function toggleSaved(messages: SavingMessages): Promise<void> {
    const joinPages = settings.current.value?.joinPages ?? false;
    return toggleWithPages({ saving, prepare: pages.prepareSaving, joinPages }, messages);
  }

  const opening = createOpeningToggle(world, settings, say);
  const pictures = signal<PictureSources>(FROM_SITES);
  let shownPictures = '';

  /** Looks up the saved copy, and its stored pictures: without a network, the site's do not load. */
  async function lookUp(article: Article): Promise<void> {
    await saving.lookUp(article);
    const copy = saving.saved.value;
    const wanted = copy && copy.pictures.kept > 0 ? `${copy.id} ${copy.pictures.kept}` : '';
    if (!copy || wanted === '' || wanted === shownPictures) return;
    shownPictures = wanted;
    pictures.value = { kept: await world.readKeptPictures(copy.id), missing: new Map() };
  }

  /** Reads the page. The article is shown at once; whether it is saved follows. */
  async function read(force: boolean): Promise<void> {
    reading.value = { status: 'reading' };
    const tab = await world.findTab();
    isPrivate.value = tab?.isPrivate ?? false;
    tabId = tab?.id ?? null;
    const key = tab?.url ? toArticleUrlKey(tab.url) : null;
    const [outcome, place] = await Promise.all([
      world.readPage(tab, { force }),
      key ? world.places.recall(key) : null,
    ]);
    if (outcome.ok) {
      currentPlace = place;
      reading.value = { status: 'ready', article: outcome.value, place };
      // The library wakes the background, which would compete with the article for the processor.
      await world.whenPainted();
      // Nothing of a private window is kept unless the reader saves it.
      if (!isPrivate.value) void opening.lookUp(outcome.value.url);
      void pages.look(outcome.value);
      await lookUp(outcome.value);
      return;
    }
    reading.value = { status: 'failed', failure: outcome.error, savedCopy: null };
    const copy = key ? await world.library.find(key) : null;
    if (copy?.ok && copy.value) reading.value = { ...reading.value, savedCopy: copy.value };
  }

  /** Reads the page again below the open article, which stays in its place, and says what changed. */
  async function readAgain(messages: PartialMessages): Promise<void> {
    const before = reading.value;
    if (before.status !== 'ready' || isReadingAgain.value) return;
    isReadingAgain.value = true;
    const outcome = await world.readPage(await world.findTab(), { force: false });
    isReadingAgain.value = false;
    if (!outcome.ok) return say({ text: messages.notFound });
    const article = outcome.value;
    say({ text: describeRereading(before.article, article, messages) });
    if (isSameReading(before.article, article)) return;
    reading.value = { status: 'ready', article, place: currentPlace };
    void pages.look(article);
    await lookUp(article);
  }

  return {
    settings: settings.current,
    settingFailures: settings.failures,
    isReadingAgain,
    readAgain,
    reading,
    site,
    panel,
    isPrivate,
    viewedImage,
    progress,
    toast,
    say,
    silence: () => say(null),
    saving,
    pages,
    toggleSaved,
    offer,
    offerSettings: { read: world.settings.read, change: settings.change },
    pictures,
    opening,
    read,
    /** Starts: reads settings and page in parallel, and follows changes elsewhere. Returns a function that stops. */
    start(): () => void {
      void read(false);
      const stops = [
        settings.start(),
        world.changes.listen(() => {
          if (reading.value.status === 'ready') void lookUp(reading.value.article);
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
    /** Stores the reading place for the next popup on this page. */
    rememberPlace(place: ReadingPlace | null): void {
      currentPlace = place;
      if (reading.value.status !== 'ready' || isPrivate.value) return;
      const key = toArticleUrlKey(reading.value.article.url);
      void world.places.remember(key, place);
    },
  };
}

export type PopupState = ReturnType<typeof createPopupState>;

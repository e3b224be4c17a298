import { computed, signal } from '@preact/signals';
import { describeRereading, isSameReading } from '@/components/article/describe-rereading';
import { createToasts } from '@/components/feedback/create-toasts';
import type { Article } from '@/utils/article/article';
import { describeError } from '@/utils/article/outcome/describe-error';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import { fail, type Result } from '@/utils/article/outcome/result';
import { siteOf } from '@/utils/article/site-of';
import type { ReaderCalls } from '@/utils/background/reader-calls';
import { createReaderLibrary } from '@/utils/background/remote-library';
import type { PlayerPlace } from '@/utils/embeds/plan-player';
import { createExportState, type ExportWorld } from '@/utils/export/export-state';
import type { PagesSession } from '@/utils/further-pages/pages-session';
import { createPagesState } from '@/utils/further-pages/pages-state';
import type { PartialMessages } from '@/utils/i18n/en/partial';
import { createSavingState, type SavingMessages } from '@/utils/library/saving/saving-state';
import type { MendingParts } from '@/utils/mending/mending-parts';
import { createMendingState, type MendingResult } from '@/utils/mending/mending-state';
import type { SiteRule } from '@/utils/mending/site-rule';
import type { ReadingPlace } from '@/utils/reader/position/reading-place';
import { createLiveSettings } from '@/utils/settings/live-settings';
import type { Settings } from '@/utils/settings/settings';
import type { SettingsStore } from '@/utils/settings/settings-store';
import type { ReadingSource } from '@/utils/tab/toggle-reader';
import { createOpeningState, type OpeningWorld } from './opening-state';
import type { OverlayReading } from './overlay-reading';
import type { PageReading } from './read-this-page';

/** Everything the overlay needs from outside. */
export interface OverlayWorld extends ExportWorld, Pick<OpeningWorld, 'opening'> {
  calls: ReaderCalls;
  settings: SettingsStore;
  source: ReadingSource;
  /** Whether the list of what was left out is open at the start. */
  opensReceipt: boolean;
  /** `parts` apply a rule other than the first. */
  readPage(
    force: boolean,
    rule: SiteRule,
    parts: MendingParts | null,
  ): Result<PageReading, ExtractFailure>;
  loadMending(): Promise<MendingParts>;
  /** Looks for further pages of the article. Requests nothing. Null if there are none. */
  openPages(article: Article): Promise<PagesSession | null>;
  /** The page below. */
  page: Document;
  playerPlace: PlayerPlace;
  /** Lets the page show through, or covers it again. */
  setCovering(covers: boolean): void;
  /** Leaves the page to the person, except for a bar of this height at its end, CSS pixels. */
  stepAside(height: number): void;
  /** The rule of the site, from whoever injected this script. */
  rule: SiteRule;
  /** Returns the URLs of the pictures that the page has loaded. */
  listLoadedPictures(): ReadonlySet<string>;
  /** Returns false after the extension was updated or removed. */
  isExtensionAlive(): boolean;
  /** Whether the page is in a private window. */
  isPrivate: boolean;
  /** Whether a person pressed something in the page within the last seconds. */
  isPressed(): boolean;
  preferredLanguages: readonly string[];
  print(): Promise<void>;
  /** Resolves once the article was painted. */
  whenPainted(): Promise<void>;
  leave(): void;
}

/** The notice above the article, if any. */
export type OverlayNotice = 'address-changed' | 'orphaned' | null;

/** The messages of a change of the favourites mark. */
type FavouriteMessages = Record<'favourited' | 'unfavourited' | 'saveFirst' | 'failed', string>;

/** Creates the state and the actions of the overlay. Called once each time it opens. */
export function createOverlayState(world: OverlayWorld) {
  const settings = createLiveSettings(world.settings);
  const reading = signal<OverlayReading>({ status: 'reading' });
  const site = computed(() =>
    reading.value.status === 'ready' ? siteOf(reading.value.article.url) : '',
  );
  const notice = signal<OverlayNotice>(null);
  /** Whether the article is being chosen on the page. */
  const isPointing = signal(false);
  /** Whether the page is left to the person, who comes back to the reader then. */
  const isAside = signal(false);
  /** The article as it was last read, before it was mended. */
  let lastRead: Article | null = null;
  let currentPlace: ReadingPlace | null = null;
  const { current: toast, say } = createToasts();

  const library = createReaderLibrary(world.calls);
  const saving = createSavingState({ library }, say);

  const exporting = createExportState(world, say, (article) => pages.labelWhenKnown(article));

  const mending = createMendingState({
    load: world.loadMending,
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
      mending.begin({ article, trace: null, rule: mending.rule.value ?? world.rule });
      void saving.lookUp(article).catch(checkAlive);
    },
  });

  /** Saves the open article with its further pages, unless the settings say not to load them; or removes it. */
  async function toggleSaved(messages: SavingMessages): Promise<void> {
    // Before anything is awaited: meanwhile, the copy may be found.
    const removes = saving.saved.value !== null;
    const joins = !removes && (settings.current.value?.joinPages ?? false);
    const article = await pages.prepareSaving(joins);
    if (article) await saving.toggle(article, messages, removes);
  }

  function setPointing(isOn: boolean): void {
    isPointing.value = isOn;
    world.setCovering(!isOn);
  }

  function checkAlive(): void {
    if (!world.isExtensionAlive()) notice.value = 'orphaned';
  }

  async function read(force: boolean): Promise<void> {
    // In the same task as reading: the background takes note of the address that the page has now.
    const begun = world.calls.beginHere().catch(() => null);
    const rule = mending.rule.value ?? world.rule;
    const outcome = world.readPage(force, rule, mending.parts.value);
    if (!outcome.ok) {
      const failure = outcome.error;
      reading.value = { status: 'failed', failure, isSaved: false };
      const copy = await library.find();
      // Trying anyway may have read an article meanwhile.
      const isFailed = reading.value.status === 'failed';
      if (isFailed && copy.ok && copy.value)
        reading.value = { status: 'failed', failure, isSaved: true };
      return;
    }
    const { article, body, trace } = outcome.value;
    mending.begin({ article, trace, rule });
    lastRead = article;
    // A place in the article is not one in a selection.
    const place = world.source === 'page' ? await begun : null;
    currentPlace = place;
    reading.value = {
      status: 'ready',
      article,
      body,
      place,
      loadedPictures: world.listLoadedPictures(),
    };
    // These would compete with the article for the processor.
    await world.whenPainted();
    if (world.source === 'page') void pages.look(article);
    await saving.lookUp(article);
  }

  /** Reads the page again below the open article, keeps its place and what was mended, and says what changed. */
  async function readAgain(messages: PartialMessages): Promise<void> {
    const { value: open } = reading;
    if (open.status !== 'ready' || !lastRead) return read(false);
    world.calls.beginHere().catch(checkAlive);
    const rule = mending.rule.value ?? world.rule;
    const outcome = world.readPage(false, rule, mending.parts.value);
    if (!outcome.ok) return say({ text: messages.notFound });
    const { article, body, trace } = outcome.value;
    say({ text: describeRereading(lastRead, article, messages) });
    if (isSameReading(lastRead, article)) return;
    lastRead = article;
    const loadedPictures = world.listLoadedPictures();
    reading.value = { status: 'ready', article, body, place: currentPlace, loadedPictures };
    mending.beginAgain({ article, trace, rule });
    void pages.look(reading.value.article);
    await saving.lookUp(reading.value.article);
  }

  function comeBack(): void {
    isAside.value = false;
    world.setCovering(true);
  }

  /** Adds the saved copy to the favourites, or removes it. */
  async function toggleFavourite(messages: FavouriteMessages): Promise<void> {
    const copy = saving.saved.value;
    // A selection has no copy of its own.
    if (world.source === 'selection') return;
    if (!copy) return say({ text: messages.saveFirst });
    const isFavourite = !copy.isFavourite;
    const outcome = await world.calls
      .favouriteHere(isFavourite)
      .catch((error) => fail({ cause: describeError(error) }));
    if (!outcome.ok) {
      say({ text: messages.failed });
      return checkAlive();
    }
    saving.saved.value = { ...copy, isFavourite };
    say({ text: isFavourite ? messages.favourited : messages.unfavourited });
  }

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
    isAside,
    showPage(): void {
      isAside.value = true;
    },
    comeBack,
    notice,
    toast,
    silence: () => say(null),
    say,
    saving,
    pages,
    toggleSaved,
    toggleFavourite,
    openingOn: createOpeningState({ ...world, say, onFailure: checkAlive }, settings.current),
    exporting,
    mending,
    isPointing,
    startPointing: () => setPointing(true),
    stopPointing: () => setPointing(false),
    /** Reads the article again from a part of the page. Returns null if there is no article in it. */
    chooseRoot(part: Element): MendingResult | null {
      setPointing(false);
      const { value: parts } = mending.parts;
      const root = parts?.rootOf(part, world.page);
      if (!root) return null;
      const rule = { ...(mending.rule.value ?? world.rule), root };
      const outcome = world.readPage(true, rule, parts);
      return outcome.ok ? mending.useRoot({ ...outcome.value, rule }) : null;
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
    rememberPlace(place: ReadingPlace | null): void {
      currentPlace = place;
      // A place in a selection is not one in the article.
      if (reading.value.status !== 'ready' || world.source === 'selection') return;
      // Nothing of a private window is kept unless the reader saves it.
      if (world.isPrivate) return;
      world.calls.rememberPlaceHere(place).catch(checkAlive);
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

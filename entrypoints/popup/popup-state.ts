import { signal } from '@preact/signals';
import { createToasts } from '@/components/feedback/create-toasts';
import type { ExtractionRequest } from '@/utils/article/extraction-request';
import type { PartialMessages } from '@/utils/i18n/en/partial';
import type { TextStep } from '@/utils/reader/look/text-size';
import { createLiveSettings } from '@/utils/settings/live-settings';
import { changeLook, resetLook } from '@/utils/settings/site-look';
import { createOpeningToggle } from './opening-toggle';
import { createPageReading } from './page-reading';
import { createPopupArticle } from './popup-article';
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
  const { lookUp, lookAround, ...article } = createPopupArticle(world, {
    page,
    showToast,
    settings: settings.current,
  });
  const opening = createOpeningToggle(world, settings, showToast);

  /** Reads the page. The article is shown at once; whether it is saved follows. */
  async function read(request: ExtractionRequest): Promise<void> {
    const found = await page.read(request);
    if (!found) return;
    // The library wakes the background, which would compete with the article for the processor.
    await world.whenPainted();
    // Nothing of a private window is kept unless the reader saves it.
    if (!page.isPrivate.value) void opening.lookUp(found.url);
    await lookAround(found);
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
    ...article,
    offerSettings: { read: world.settings.read, change: settings.change },
    opening,
    read,
    async readAgain(messages: PartialMessages): Promise<void> {
      const found = await page.readAgain(messages);
      if (found) await lookAround(found);
    },
    rememberPosition: page.rememberPosition,
    /** Starts: reads settings and page in parallel, and follows changes elsewhere. Returns a function that stops. */
    start(): () => void {
      void read({ force: false });
      const stops = [
        settings.start(),
        world.changes.listen(() => {
          const open = page.article();
          if (open) void lookUp(open);
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

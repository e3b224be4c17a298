import { type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '@/utils/article/article';
import {
  NOTHING_TRIED,
  type PictureCalls,
  type PictureMode,
  type PictureProgress,
} from '@/utils/library/offline-pictures/picture-calls';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { PictureChoice } from '@/utils/settings/settings';
import type { SettingsChange } from '@/utils/settings/settings-change';
import type { SettingsStore } from '@/utils/settings/settings-store';
import { estimatePictures, type PicturesEstimate } from './estimate-pictures';
import { listPictures } from './list-pictures';
import type { PictureProgressChannel } from './picture-progress-channel';
import type { pictureRequests } from './picture-requests';

/** What the offer needs from outside; see `create-browser-offer.ts`. */
export interface PicturesOfferWorld {
  arePermitted(): Promise<boolean>;
  /** Requests the permission. Call it in the user gesture. */
  requestPermission(): Promise<boolean>;
  requests: Pick<typeof pictureRequests, 'awaitPermission' | 'forgetAwaited'>;
  calls: Pick<PictureCalls, 'keepPictures' | 'cancelPictures' | 'measurePictures'>;
  channel: Pick<PictureProgressChannel, 'listen'>;
  settings: OfferSettings;
  now(): number;
}

/** The settings, as the offer needs them. */
export interface OfferSettings extends Pick<SettingsStore, 'read'> {
  /** Stores a change. Says so if it cannot, and never rejects. */
  change(change: SettingsChange): Promise<unknown>;
}

/** What the offer shows. */
export type OfferView =
  | { status: 'hidden' }
  | {
      status: 'asking';
      textBytes: number;
      estimate: PicturesEstimate;
      /** Whether the browser will ask for permission, which must be explained first. */
      needsPermission: boolean;
      /** The preselected choice. */
      suggested: Exclude<PictureChoice, 'ask'>;
    }
  | { status: 'denied' }
  | { status: 'keeping'; progress: PictureProgress };

/** The offer to save the pictures of an article that was just saved. */
export interface PicturesOfferState {
  view: ReadonlySignal<OfferView>;
  /**
   * Offers to save the remaining pictures of an article. With a remembered choice it starts at once and asks only for a
   * missing permission. Hidden if the article has no pictures.
   */
  open(entry: SavedArticleEntry, article: Pick<Article, 'html' | 'leadImage'>): Promise<void>;
  /** Accepts the reader's choice. Call it in the user gesture. */
  choose(choice: Exclude<PictureChoice, 'ask'>, isRemembered: boolean): Promise<void>;
  cancel(): void;
  /** Fetches the pictures that are still missing, in the size that was chosen before. */
  retry(): Promise<void>;
  close(): void;
  /** Unsubscribes. */
  stop(): void;
}

/** Creates the offer, hidden. One per page. */
export function createPicturesOffer(world: PicturesOfferWorld): PicturesOfferState {
  const view = signal<OfferView>({ status: 'hidden' });
  const entry = signal<SavedArticleEntry | null>(null);
  const begun = signal<PictureMode | null>(null);
  const hide = () => {
    view.value = { status: 'hidden' };
  };

  const stop = world.channel.listen((progress) => {
    if (progress.id !== entry.value?.id || view.value.status === 'hidden') return;
    view.value = { status: 'keeping', progress };
  });

  async function begin(saved: SavedArticleEntry, mode: PictureMode): Promise<void> {
    const { id } = saved;
    begun.value = mode;
    const progress = { id, status: 'waiting' as const, ...NOTHING_TRIED };
    view.value = { status: 'keeping', progress };
    try {
      await world.calls.keepPictures({ id, mode });
    } catch {
      view.value = { status: 'keeping', progress: { ...progress, status: 'failed' } };
    }
  }

  /** Adds sizes when they arrive, without blocking. */
  async function measure(saved: SavedArticleEntry, pictures: ReturnType<typeof listPictures>) {
    const sizes = await world.calls.measurePictures(saved.id).catch(() => ({}));
    if (view.value.status !== 'asking' || entry.value?.id !== saved.id) return;
    view.value = { ...view.value, estimate: estimatePictures(pictures, sizes) };
  }

  return {
    view,
    async open(saved, article) {
      hide();
      entry.value = saved;
      const pictures = listPictures(article);
      const [{ keepPictures: remembered }, arePermitted] = await Promise.all([
        world.settings.read(),
        world.arePermitted(),
      ]);
      const isEverythingKept = saved.pictures.kept >= pictures.length;
      if (entry.value !== saved || isEverythingKept || remembered === 'none') return;
      if (remembered !== 'ask' && arePermitted) return begin(saved, remembered);
      view.value = {
        status: 'asking',
        textBytes: saved.textBytes,
        estimate: estimatePictures(pictures, {}),
        needsPermission: !arePermitted,
        suggested: remembered === 'ask' ? 'smaller' : remembered,
      };
      if (arePermitted) await measure(saved, pictures);
    },
    async choose(choice, isRemembered) {
      const saved = entry.value;
      if (!saved) return;
      const remember = () =>
        isRemembered ? world.settings.change({ keepPictures: choice }) : null;
      if (choice === 'none') {
        hide();
        await remember();
        return;
      }
      // Both start before any `await`: the browser only asks during the user gesture, and its prompt may close this
      // page.
      const written = world.requests.awaitPermission({ id: saved.id, mode: choice }, world.now());
      const remembered = remember();
      const isAgreed = await world.requestPermission();
      await Promise.allSettled([written, remembered]);
      if (isAgreed) return begin(saved, choice);
      view.value = { status: 'denied' };
      await world.requests.forgetAwaited();
    },
    cancel() {
      if (entry.value) void world.calls.cancelPictures(entry.value.id).catch(() => undefined);
    },
    async retry() {
      if (entry.value && begun.value) await begin(entry.value, begun.value);
    },
    close: hide,
    stop,
  };
}

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '@/utils/article/article';
import type {
  PictureCalls,
  PictureMode,
  PictureProgress,
} from '@/utils/library/offline-pictures/picture-calls';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { MissingPictureReason, SavedArticleId } from '@/utils/library/store/saved-article';
import type { SettingsStore } from '@/utils/settings/settings-store';
import { listPictures } from './list-pictures';
import type { PictureProgressChannel } from './picture-progress-channel';

/** What a page that shows a saved article's pictures needs from outside. */
export interface OfflinePicturesWorld {
  store: Pick<LibraryStore, 'pictures' | 'dropPictures'>;
  calls: Pick<PictureCalls, 'keepPictures' | 'cancelPictures'>;
  news: Pick<PictureProgressChannel, 'listen'>;
  /** Asks the reader for the permission unless they gave it; must be called in the press itself. */
  request(): Promise<boolean>;
  settings: Pick<SettingsStore, 'read'>;
  urls: Pick<typeof URL, 'createObjectURL' | 'revokeObjectURL'>;
}

/** One picture of a saved article, for lists. */
export interface PictureRow {
  src: string;
  state:
    | { status: 'kept'; bytes: number }
    | { status: 'missing'; reason: MissingPictureReason }
    | { status: 'absent' };
}

/** The pictures of one saved article: what is on this computer, and how to get or drop it. */
export interface OfflinePictures {
  /** Addresses in this page of those that are kept, by their addresses in the article. */
  addresses: ReadonlySignal<ReadonlyMap<string, string>>;
  /** Why others are missing; those that were never tried are in neither map. */
  missing: ReadonlySignal<ReadonlyMap<string, MissingPictureReason>>;
  /** All pictures of the article in its order. */
  rows: ReadonlySignal<PictureRow[]>;
  /** What is under way, or how it ended last; null when nothing was begun. */
  progress: ReadonlySignal<PictureProgress | null>;
  /** Reads what is there. An article must not be shown before: its pictures would be asked for. Never rejects. */
  load(id: SavedArticleId, article: Pick<Article, 'html' | 'leadImage'>): Promise<void>;
  /** The file of a kept picture; null for any other. */
  file(src: string): Blob | null;
  /** Fetches what is not kept. Must be called in the press itself. Answers false when the reader does not permit it. */
  retry(): Promise<boolean>;
  cancel(): void;
  /** Lets go of the files; pictures come from their sites again from now on. */
  drop(): Promise<void>;
  /** Frees the addresses: the page goes away. */
  stop(): void;
}

interface Kept {
  address: string;
  blob: Blob;
}

/** Makes the pictures of one article, none to begin with. One per page. */
export function createOfflinePictures(world: OfflinePicturesWorld): OfflinePictures {
  const opened = signal<{ id: SavedArticleId; sources: string[] } | null>(null);
  const kept = signal<ReadonlyMap<string, Kept>>(new Map());
  const missing = signal<ReadonlyMap<string, MissingPictureReason>>(new Map());
  const progress = signal<PictureProgress | null>(null);
  /** Also of pictures dropped meanwhile: those in view are shown until the page goes. */
  const made: string[] = [];

  /** Keeps the addresses that are in use: a picture in view must not be taken away from under it. */
  async function read(): Promise<void> {
    const id = opened.value?.id;
    const found = id && (await world.store.pictures(id));
    if (!found?.ok) return;
    const before = kept.value;
    const now = new Map<string, Kept>();
    const lost = new Map<string, MissingPictureReason>();
    for (const picture of found.value) {
      if (picture.status === 'missing') lost.set(picture.src, picture.reason);
      else now.set(picture.src, before.get(picture.src) ?? toKept(picture.blob));
    }
    kept.value = now;
    missing.value = lost;
  }

  function toKept(blob: Blob): Kept {
    const address = world.urls.createObjectURL(blob);
    made.push(address);
    return { blob, address };
  }

  const stopListening = world.news.listen((news) => {
    if (news.id !== opened.value?.id) return;
    progress.value = news;
    if (news.status !== 'waiting' && news.status !== 'working') void read();
  });

  return {
    addresses: computed(
      () => new Map([...kept.value].map(([src, { address }]) => [src, address] as const)),
    ),
    missing,
    rows: computed(() =>
      (opened.value?.sources ?? []).map((src) => ({
        src,
        state: stateOf(kept.value.get(src), missing.value.get(src)),
      })),
    ),
    progress,
    load(id, article) {
      opened.value = { id, sources: listPictures(article).map(({ src }) => src) };
      return read();
    },
    file: (src) => kept.value.get(src)?.blob ?? null,
    async retry() {
      const id = opened.value?.id;
      // Before anything is waited for: the browser asks only in the press itself.
      const isPermitted = await world.request();
      if (!isPermitted || !id) return isPermitted;
      await world.calls.keepPictures({ id, mode: await modeOf(world.settings) }).catch(() => null);
      return true;
    },
    cancel() {
      if (opened.value) void world.calls.cancelPictures(opened.value.id).catch(() => null);
    },
    async drop() {
      if (!opened.value) return;
      await world.store.dropPictures([opened.value.id]);
      progress.value = null;
      await read();
    },
    stop() {
      stopListening();
      for (const address of made.splice(0)) world.urls.revokeObjectURL(address);
    },
  };
}

/** As the reader has pictures kept by themselves; as they are where nothing was chosen. */
async function modeOf(settings: Pick<SettingsStore, 'read'>): Promise<PictureMode> {
  return (await settings.read()).keepPictures === 'smaller' ? 'smaller' : 'all';
}

function stateOf(
  kept: Kept | undefined,
  reason: MissingPictureReason | undefined,
): PictureRow['state'] {
  if (kept) return { status: 'kept', bytes: kept.blob.size };
  return reason ? { status: 'missing', reason } : { status: 'absent' };
}

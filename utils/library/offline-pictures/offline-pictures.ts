import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '@/utils/article/article';
import {
  NOTHING_TRIED,
  type PictureCalls,
  type PictureMode,
  type PictureProgress,
} from '@/utils/library/offline-pictures/picture-calls';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { MissingPictureReason, SavedArticleId } from '@/utils/library/store/saved-article';
import type { SettingsStore } from '@/utils/settings/settings-store';
import { listPictures } from './list-pictures';
import type { PictureProgressChannel } from './picture-progress-channel';

/** What a page with a saved article's pictures needs from outside. */
export interface OfflinePicturesWorld {
  store: Pick<LibraryStore, 'pictures' | 'deletePictures'>;
  calls: Pick<PictureCalls, 'keepPictures' | 'cancelPictures'>;
  channel: Pick<PictureProgressChannel, 'listen'>;
  /** Requests the permission unless granted. Call it in the user gesture. */
  requestPermission(): Promise<boolean>;
  settings: Pick<SettingsStore, 'read'>;
  urls: Pick<typeof URL, 'createObjectURL' | 'revokeObjectURL'>;
}

/** A picture of a saved article, for lists. */
export interface PictureRow {
  src: string;
  state:
    | { status: 'kept'; bytes: number }
    | { status: 'missing'; reason: MissingPictureReason }
    | { status: 'absent' };
}

/** The pictures of one saved article: which are saved, and how to save or remove them. */
export interface OfflinePictures {
  /** Object URLs of saved pictures, by their addresses in the article. */
  addresses: ReadonlySignal<ReadonlyMap<string, string>>;
  /** Why pictures are missing. Those that were never fetched are in neither map. */
  missing: ReadonlySignal<ReadonlyMap<string, MissingPictureReason>>;
  /** All pictures of the article, in order. */
  rows: ReadonlySignal<PictureRow[]>;
  /** The current or last run; null if none was started. */
  progress: ReadonlySignal<PictureProgress | null>;
  /**
   * Reads the saved pictures. Call it before showing the article, which would otherwise load them from the web. Never
   * rejects.
   */
  load(id: SavedArticleId, article: Pick<Article, 'html' | 'leadImage'>): Promise<void>;
  /** Returns the file of a saved picture, otherwise null. */
  file(src: string): Blob | null;
  /**
   * Fetches the missing pictures. Call it in the user gesture. Returns false if permission is denied. If the background
   * does not respond, the status of `progress` is `failed`.
   */
  retry(): Promise<boolean>;
  cancel(): void;
  /** Deletes the saved files; pictures load from the web again. Returns false if the library cannot be changed. */
  deleteFiles(): Promise<boolean>;
  /** Revokes the object URLs. Call it when the page closes. */
  stop(): void;
}

interface Kept {
  address: string;
  blob: Blob;
}

/** Creates the pictures of one article, initially none. One per page. */
export function createOfflinePictures(world: OfflinePicturesWorld): OfflinePictures {
  const opened = signal<{ id: SavedArticleId; sources: string[] } | null>(null);
  const kept = signal<ReadonlyMap<string, Kept>>(new Map());
  const missing = signal<ReadonlyMap<string, MissingPictureReason>>(new Map());
  const progress = signal<PictureProgress | null>(null);
  /** Includes deleted pictures, because visible ones are shown until the page closes. */
  const made: string[] = [];

  /** Reuses the object URLs of visible pictures, which must not be revoked. */
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

  const stopListening = world.channel.listen((latest) => {
    if (latest.id !== opened.value?.id) return;
    progress.value = latest;
    if (latest.status !== 'waiting' && latest.status !== 'working') void read();
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
      // Before any `await`: the browser only asks during the user gesture.
      const isPermitted = await world.requestPermission();
      if (!isPermitted || !id) return isPermitted;
      const mode = await modeOf(world.settings);
      await world.calls.keepPictures({ id, mode }).catch(() => {
        progress.value = { id, status: 'failed', ...NOTHING_TRIED };
      });
      return true;
    },
    cancel() {
      if (opened.value) void world.calls.cancelPictures(opened.value.id).catch(() => null);
    },
    async deleteFiles() {
      if (!opened.value) return true;
      const deleted = await world.store.deletePictures([opened.value.id]);
      if (deleted.ok) progress.value = null;
      await read();
      return deleted.ok;
    },
    stop() {
      stopListening();
      for (const address of made.splice(0)) world.urls.revokeObjectURL(address);
    },
  };
}

/** The size the reader chose for all articles, or the original size. */
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

import type { Article } from '@/utils/article/article';
import { openLibraryDatabase } from '@/utils/library/store/database/library-database';
import {
  LIBRARY_STORES,
  type LibraryDatabase,
  type LibraryWrite,
} from '@/utils/library/store/database/library-schema';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { GeneratedLibrary } from './generated-library';

/** The functions that this script provides in a page of the extension. */
export interface Filler {
  /** Adds articles to the empty library; every twentieth has pictures of `pictureBytes` each. */
  fill(articles: number, pictureBytes: number): Promise<void>;
  /**
   * Saves new articles through the background, as the overlay does, and deletes each of them. Returns the milliseconds
   * of each save.
   */
  save(times: number): Promise<number[]>;
}

const PART = 200;
const WITH_PICTURES = 20;
const PICTURES = 3;

const filler: Filler = {
  async fill(articles, pictureBytes) {
    const database = await openLibraryDatabase(
      () => undefined,
      () => undefined,
    );
    const library = new GeneratedLibrary();
    const thumbnail = await drawThumbnail();
    for (let from = 0; from < articles; from += PART) {
      const to = Math.min(articles, from + PART);
      await fillPart(database, library, { from, to, pictureBytes, thumbnail });
    }
    database.close();
  },
  async save(times) {
    const library = new GeneratedLibrary();
    const took: number[] = [];
    for (let time = 0; time < times; time += 1) {
      // Above the ids of the largest library.
      const article = library.article(10_000_000 + time);
      const before = performance.now();
      const saved = await call('save', article);
      took.push(performance.now() - before);
      await call('undoSave', saved.value.id);
    }
    return took;
  },
};
Object.assign(globalThis, { filler });

interface Part {
  from: number;
  to: number;
  pictureBytes: number;
  thumbnail: Blob;
}

async function fillPart(
  database: LibraryDatabase,
  library: GeneratedLibrary,
  { from, to, pictureBytes, thumbnail }: Part,
): Promise<void> {
  const write = database.transaction([...LIBRARY_STORES], 'readwrite', { durability: 'relaxed' });
  for (let number = from; number < to; number += 1) {
    const article = library.article(number);
    const entry = library.entry(number, article);
    const { id } = entry;
    if (number % WITH_PICTURES === 0) {
      keepPictures(write, entry, article, pictureBytes);
      void write.objectStore('thumbnails').put({ id, blob: thumbnail });
    }
    void write.objectStore('entries').put(entry);
    void write.objectStore('bodies').put({ id, article });
  }
  void write.objectStore('facts').put(to, 'revision');
  await write.done;
}

function keepPictures(
  write: LibraryWrite,
  entry: SavedArticleEntry,
  { images }: Article,
  bytes: number,
): void {
  const { id } = entry;
  for (const { src } of images.slice(0, PICTURES)) {
    const blob = new Blob([makeBytes(bytes)], { type: 'image/jpeg' });
    void write.objectStore('pictures').put({ id, src, status: 'kept', blob });
  }
  entry.pictures = { kept: PICTURES, missing: 0, bytes: PICTURES * bytes };
}

/** Returns bytes with the header of a photograph that compress as badly as one. */
function makeBytes(count: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(count);
  // A browser returns at most this many random bytes per call.
  for (let at = 0; at < count; at += 65_536)
    crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  return bytes;
}

function drawThumbnail(): Promise<Blob> {
  const canvas = new OffscreenCanvas(264, 198);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  for (let at = 0; at < 264; at += 4) {
    context.fillStyle = `hsl(${at} 60% ${30 + (at % 40)}%)`;
    context.fillRect(at, 0, 4, 198);
  }
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
}

/** The parts of the browser's API that are used here. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: true; value: SavedArticleEntry }> };
};

async function call(name: string, argument: unknown) {
  const answer = await chrome.runtime.sendMessage({ type: 'lectern-call', name, argument });
  if (!answer?.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer;
}

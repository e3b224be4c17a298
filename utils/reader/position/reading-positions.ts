import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { createSharedQueue } from '@/utils/tasks/create-shared-queue';
import type { ReadingPosition } from './reading-position';
import { ReadingPositionSchema } from './reading-position-schema';

/** The reading positions of opened articles. Forgotten when the browser closes, because they record what was read. */
export interface ReadingPositions {
  /** Returns the position in the article with this key; null if there is none. */
  recall(key: string): Promise<ReadingPosition | null>;
  /** Stores a position; null if the reader is back at the start. */
  remember(key: string, position: ReadingPosition | null): Promise<void>;
}

/** A position, or null, with the key of its article. The field has the name that it has in storage. */
export interface StoredPosition {
  key: string;
  place: ReadingPosition | null;
}

const MAX_POSITIONS = 100;

const StoredPositionSchema = v.object({
  key: v.string(),
  place: v.nullable(ReadingPositionSchema),
});

/** Where the positions are stored. */
export interface PositionStorage {
  getValue(): Promise<unknown>;
  setValue(positions: unknown): Promise<void>;
}

/** Creates the reading positions on a storage: newest first, at most a hundred. Changes of all pages run in order. */
export function createReadingPositions(item: PositionStorage): ReadingPositions {
  const inOrder = createSharedQueue('reading-positions');
  async function readAll(): Promise<StoredPosition[]> {
    const parsed = v.safeParse(
      v.array(StoredPositionSchema),
      await item.getValue().catch(() => []),
    );
    return parsed.success ? parsed.output : [];
  }
  return {
    async recall(key) {
      return (await readAll()).find((kept) => kept.key === key)?.place ?? null;
    },
    remember: (key, position) =>
      inOrder(async () => {
        const others = (await readAll()).filter((other) => other.key !== key);
        const kept = position ? [{ key, place: position }, ...others] : others;
        await item.setValue(kept.slice(0, MAX_POSITIONS));
      }),
  };
}

/** The storage key; its name is older than the term "reading position". */
const STORAGE_KEY = 'session:readingPlaces';

/** The reading positions in the browser's session storage. */
export const browserReadingPositions = createReadingPositions(
  storage.defineItem<unknown>(STORAGE_KEY, { fallback: [] }),
);

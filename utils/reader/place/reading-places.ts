import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { createSharedQueue } from '@/utils/tasks/create-shared-queue';
import type { ReadingPlace } from './reading-place';
import { ReadingPlaceSchema } from './reading-place-schema';

/** The reading places of opened articles. Forgotten when the browser closes, because they record what was read. */
export interface ReadingPlaces {
  /** Returns the place in the article with this key; null if there is none. */
  recall(key: string): Promise<ReadingPlace | null>;
  /** Stores a place; null if the reader is back at the start. */
  remember(key: string, place: ReadingPlace | null): Promise<void>;
}

/** A place, or null, with the key of its article. */
export interface KeptPlace {
  key: string;
  place: ReadingPlace | null;
}

const MAX_PLACES = 100;

const KeptPlaceSchema = v.object({ key: v.string(), place: v.nullable(ReadingPlaceSchema) });

/** Where the places are stored. */
export interface PlacesStorage {
  getValue(): Promise<unknown>;
  setValue(places: unknown): Promise<void>;
}

/** Creates the reading places on a storage, newest first, at most a hundred. Changes by all pages are made in order. */
export function createReadingPlaces(item: PlacesStorage): ReadingPlaces {
  const inOrder = createSharedQueue('reading-places');
  async function readAll(): Promise<KeptPlace[]> {
    const parsed = v.safeParse(v.array(KeptPlaceSchema), await item.getValue().catch(() => []));
    return parsed.success ? parsed.output : [];
  }
  return {
    async recall(key) {
      return (await readAll()).find((kept) => kept.key === key)?.place ?? null;
    },
    remember: (key, place) =>
      inOrder(async () => {
        const others = (await readAll()).filter((other) => other.key !== key);
        const kept = place ? [{ key, place }, ...others] : others;
        await item.setValue(kept.slice(0, MAX_PLACES));
      }),
  };
}

/** The reading places in the browser's session storage. */
export const browserReadingPlaces = createReadingPlaces(
  storage.defineItem<unknown>('session:readingPlaces', { fallback: [] }),
);

import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { ReadingPlace } from './reading-place';
import { ReadingPlaceSchema } from './reading-place-schema';

/** Reading positions of opened articles. Forgotten when the browser closes, because they record what was read. */
export interface ReadingPlaces {
  /** Returns the position in the article with this key; null if there is none. */
  recall(key: string): Promise<ReadingPlace | null>;
  /** Stores a position; null if the reader is back at the start. */
  remember(key: string, place: ReadingPlace | null): Promise<void>;
}

/** A position, or null, with the key of its article. */
export interface KeptPlace {
  key: string;
  place: ReadingPlace | null;
}

const MOST_PLACES = 100;

const KeptPlaceSchema = v.object({ key: v.string(), place: v.nullable(ReadingPlaceSchema) });

const item = storage.defineItem<unknown>('session:readingPlaces', { fallback: [] });

async function readAll(): Promise<KeptPlace[]> {
  const parsed = v.safeParse(v.array(KeptPlaceSchema), await item.getValue().catch(() => []));
  return parsed.success ? parsed.output : [];
}

/** Positions in the browser's session storage, newest first, at most a hundred. */
export const browserReadingPlaces: ReadingPlaces = {
  async recall(key) {
    return (await readAll()).find((kept) => kept.key === key)?.place ?? null;
  },
  async remember(key, place) {
    const others = (await readAll()).filter((other) => other.key !== key);
    const kept = place ? [{ key, place }, ...others] : others;
    await item.setValue(kept.slice(0, MOST_PLACES));
  },
};

import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { ReadingPlace } from './reading-place';
import { ReadingPlaceSchema } from './reading-place-schema';

/** Where readers left the articles they opened. Forgotten when the browser closes: it is a record of what was read. */
export interface ReadingPlaces {
  /** The place in the article with this key; null when it was not begun. */
  recall(key: string): Promise<ReadingPlace | null>;
  /** Keeps a place; null when the reader is back at the beginning. */
  remember(key: string, place: ReadingPlace | null): Promise<void>;
}

/** A place, or none, with the key of its article. */
export interface KeptPlace {
  key: string;
  place: ReadingPlace | null;
}

const MOST_PLACES = 100;

const KeptPlaceSchema = v.object({ key: v.string(), place: v.nullable(ReadingPlaceSchema) });

/** Checks that a value from outside is a place with its key. Null when it is none. */
export function parseKeptPlace(value: unknown): KeptPlace | null {
  const parsed = v.safeParse(KeptPlaceSchema, value);
  return parsed.success ? parsed.output : null;
}

const item = storage.defineItem<unknown>('session:readingPlaces', { fallback: [] });

async function readAll(): Promise<KeptPlace[]> {
  const parsed = v.safeParse(v.array(KeptPlaceSchema), await item.getValue().catch(() => []));
  return parsed.success ? parsed.output : [];
}

/** Places kept in memory by the browser, newest first, at most a hundred. */
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

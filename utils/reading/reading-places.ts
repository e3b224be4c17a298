import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { ReadingPlace } from './reading-place';

/** Where readers left the articles they opened. Forgotten when the browser closes: it is a record of what was read. */
export interface ReadingPlaces {
  /** The place in the article with this key; null when it was not begun. */
  recall(key: string): Promise<ReadingPlace | null>;
  remember(key: string, place: ReadingPlace): Promise<void>;
}

const MOST_PLACES = 100;

const share = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
const KeptPlaceSchema = v.object({
  key: v.string(),
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  share,
});
const PlacesSchema = v.array(KeptPlaceSchema);

/** Checks that a value from outside is a place with its key. Null when it is none. */
export function parseKeptPlace(value: unknown): v.InferOutput<typeof KeptPlaceSchema> | null {
  const parsed = v.safeParse(KeptPlaceSchema, value);
  return parsed.success ? parsed.output : null;
}

const item = storage.defineItem<unknown>('session:readingPlaces', { fallback: [] });

async function readAll(): Promise<v.InferOutput<typeof PlacesSchema>> {
  const parsed = v.safeParse(PlacesSchema, await item.getValue().catch(() => []));
  return parsed.success ? parsed.output : [];
}

/** Places kept in memory by the browser, newest first, at most a hundred. */
export const browserReadingPlaces: ReadingPlaces = {
  async recall(key) {
    const found = (await readAll()).find((place) => place.key === key);
    return found ? { block: found.block, share: found.share } : null;
  },
  async remember(key, place) {
    const others = (await readAll()).filter((other) => other.key !== key);
    await item.setValue([{ key, ...place }, ...others].slice(0, MOST_PLACES));
  },
};

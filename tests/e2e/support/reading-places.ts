import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { expect } from './lectern-test';
import { backgroundOf } from './open-reader';

/** The chrome API, as far as this speaks to it from inside the background. */
declare const chrome: { storage: { session: { get(key: string): Promise<object> } } };

/** Scrolls, and waits until the browser has kept the new reading place. */
export async function scrollAndKeepPlace(
  lectern: LecternBrowser,
  scroll: () => Promise<void>,
): Promise<void> {
  const background = await backgroundOf(lectern);
  const readPlaces = () =>
    background.evaluate(async () =>
      JSON.stringify(await chrome.storage.session.get('readingPlaces')),
    );
  const before = await readPlaces();
  await scroll();
  await expect.poll(readPlaces).not.toBe(before);
}

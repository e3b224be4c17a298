import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { expect } from './lectern-test';
import { backgroundOf } from './open-reader';

/** The parts of the chrome API that are used in the background. */
declare const chrome: { storage: { session: { get(key: string): Promise<object> } } };

/** Scrolls, and waits until the new reading place is stored. */
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

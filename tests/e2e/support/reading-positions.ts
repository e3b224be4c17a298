import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { expect } from './lectern-test';
import { backgroundOf } from './open-reader';

/** The parts of the chrome API that are used in the background. */
declare const chrome: { storage: { session: { get(key: string): Promise<object> } } };

/** Scrolls, and waits until the new reading position is stored. */
export async function scrollAndStorePosition(
  lectern: LecternBrowser,
  scroll: () => Promise<void>,
): Promise<void> {
  const background = await backgroundOf(lectern);
  const readPositions = () =>
    background.evaluate(async () =>
      JSON.stringify(await chrome.storage.session.get('readingPlaces')),
    );
  const before = await readPositions();
  await scroll();
  await expect.poll(readPositions).not.toBe(before);
}

/** Scrolls an article in a reader to its middle, and waits until the reader has received the `scrollend` event. */
export const scrollToMiddle = (reader: {
  evaluate(work: () => Promise<void>): Promise<void>;
}): Promise<void> =>
  reader.evaluate(async () => {
    const main = document.querySelector('main');
    if (!main) throw new Error('the reader shows no article');
    await new Promise((done) => {
      main.addEventListener('scrollend', done, { once: true });
      main.scrollTo(0, main.scrollHeight / 2);
    });
  });

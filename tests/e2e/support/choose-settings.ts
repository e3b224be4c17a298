import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { backgroundOf } from './open-reader';

/** The chrome API, as far as this speaks to it from inside the background. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Sets what is given and everything else back to its default, as if a reader had done it. */
export async function chooseSettings(
  lectern: LecternBrowser,
  settings: object = {},
): Promise<void> {
  const background = await backgroundOf(lectern);
  await background.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);
}

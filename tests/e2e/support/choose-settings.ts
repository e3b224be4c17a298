import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { backgroundOf } from './open-reader';

/** The parts of the chrome API that are used in the background. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Sets these settings and resets all others, as if a reader had done it. */
export async function chooseSettings(
  lectern: LecternBrowser,
  settings: object = {},
): Promise<void> {
  const background = await backgroundOf(lectern);
  await background.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);
}

import type { LecternBrowser } from '@/scripts/browser/launch-lectern';

/** Sets what is given and everything else back to its default, as if a reader had done it. */
export async function chooseSettings(
  lectern: LecternBrowser,
  settings: object = {},
): Promise<void> {
  const page = await lectern.context.newPage();
  await page.goto(lectern.address('options.html'));
  await page.evaluate((chosen) => {
    // Extension pages have this; the page of a test does not know.
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ settings: chosen });
  }, settings);
  await page.close();
}

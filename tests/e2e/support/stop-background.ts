import type { Page } from '@playwright/test';

/** Stops the extension's background, as the browser does when it has been idle or needs memory. */
export async function stopBackground(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

import type { BrowserContext, Worker } from '@playwright/test';

/** Returns the service worker of the extension, as soon as it runs. */
export async function findBackground(context: BrowserContext): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().endsWith('/background.js');
  return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker');
}

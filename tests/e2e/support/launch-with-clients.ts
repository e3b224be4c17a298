import { resolve } from 'node:path';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import type { Protocol } from '@/scripts/browser/real-popup';
import { launchForTest } from './launch-for-test';

/** A small add-on that does to pages what translators, dictionaries, highlighters and dark modes do. */
export const CLIENTS = resolve(import.meta.dirname, '../../fixtures/clients');

/** Starts a Chromium with Lectern and the add-on. */
export async function launchWithClients(): Promise<LecternBrowser> {
  const lectern = await launchForTest();
  const session = await lectern.context.browser()?.newBrowserCDPSession();
  // The protocol's types lag behind it.
  await (session as unknown as Protocol).send('Extensions.loadUnpacked', { path: CLIENTS });
  return lectern;
}

/**
 * Runs in a page: presses a button of the add-on. `translate`, `highlight` and `darken` work in every frame,
 * `translate-top` in the page alone.
 */
export const pressClient = (task: string): void => {
  window.dispatchEvent(new CustomEvent(`clients:${task}`));
};

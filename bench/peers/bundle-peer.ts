import { resolve } from 'node:path';
import { bundleForPage } from '../../scripts/browser/bundle-for-page';

/** Bundles one of the peers beside this file like the content script: its result is exposed as `extract`. */
export const bundlePeer = (entry: string): Promise<string> =>
  bundleForPage(resolve(import.meta.dirname, entry));

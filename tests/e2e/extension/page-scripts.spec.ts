import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Every page loads these. */
const ALWAYS = ['rolldown-runtime', 'shared'];
const READER = [
  'export-state',
  'library-parts',
  'pair-notes',
  'reader-parts~options~reader~welcome~LibraryPanels',
  'reader-parts~reader~welcome',
];

/**
 * The scripts that each page loads at once, without their hashes: see modules/shared-parts. A script more costs the
 * page about a millisecond; a script that it does not need may cost much more.
 */
const EXPECTED = {
  popup: ['popup', 'start-reading'],
  sanitiser: ['sanitiser'],
  options: ['options', 'read-shortcuts', 'reader-parts~options~reader~welcome~LibraryPanels'],
  library: ['ProgressBar', 'library', 'library-messages', 'library-parts'],
  reader: [...READER, 'ProgressBar', 'picture-parts', 'reader'],
  welcome: [...READER, 'extraction-parts', 'parse-inert', 'read-shortcuts', 'welcome'],
};

for (const [page, scripts] of Object.entries(EXPECTED)) {
  for (const browser of page === 'sanitiser' ? ['chrome'] : ['chrome', 'firefox']) {
    test(`the page ${page} loads only its own scripts in the build for ${browser}`, () => {
      const html = readFileSync(join(ROOT, `.output/${browser}-mv3/${page}.html`), 'utf8');
      const loaded = [...html.matchAll(/(?:src|href)="\/(?:chunks\/)?([^"]+)\.js"/g)].map(
        ([, file]) => file?.replace(/-[\w-]{8}$/, ''),
      );
      expect(loaded.sort()).toEqual([...ALWAYS, ...scripts].sort());
    });
  }
}

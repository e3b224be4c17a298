import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/**
 * Copies the build and lets it run scripts in every page, and returns the folder. A shortcut grants access to its tab,
 * but triggering it from a benchmark does not, and the toolbar button would run the script that is to be measured.
 */
export function packLectern(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-'));
  cpSync(BUILD, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['<all_urls>'] }));
  return folder;
}

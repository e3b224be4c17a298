import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundlePeer } from '../peers/bundle-peer';

/** Builds the peer in its own folder and returns the folder. */
export async function packMinimalOverlay(): Promise<string> {
  const source = resolve(import.meta.dirname, '../peers/minimal-overlay');
  const folder = mkdtempSync(join(tmpdir(), 'minimal-overlay-'));
  cpSync(source, folder, { recursive: true });
  const extract = await bundlePeer('clone-readability-purify.ts');
  const show = readFileSync(join(source, 'show.js'), 'utf8');
  writeFileSync(join(folder, 'overlay.js'), `{\n${extract}\n${show}\n}`);
  return folder;
}

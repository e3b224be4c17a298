import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundlePeer } from '../peers/bundle-peer';

/** Builds the peer in its own folder and returns the folder. */
export async function packLeastOverlay(): Promise<string> {
  const source = resolve(import.meta.dirname, '../peers/least-overlay');
  const folder = mkdtempSync(join(tmpdir(), 'least-overlay-'));
  cpSync(source, folder, { recursive: true });
  const extract = await bundlePeer('clone-readability-purify.ts');
  const show = readFileSync(join(source, 'show.js'), 'utf8');
  writeFileSync(join(folder, 'overlay.js'), `{\n${extract}\n${show}\n}`);
  return folder;
}

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/**
 * Copies the build and grants the optional permission for all sites, because tests cannot click the browser's own
 * prompts. Returns the folder, which the caller removes.
 */
export function permittedBuild(): string {
  const copy = mkdtempSync(join(tmpdir(), 'lectern-permitted-'));
  cpSync(BUILD, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const { optional_host_permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  const permitted = { ...manifest, host_permissions: optional_host_permissions };
  writeFileSync(path, JSON.stringify(permitted));
  return copy;
}

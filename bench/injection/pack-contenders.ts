import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Records when a script's first line runs, on the clock that all browser processes share. */
const STAMP = 'globalThis.firstLineAt = performance.timeOrigin + performance.now();';

/**
 * Copies a built extension to a temporary folder, allows it to inject into any page, and adds the contenders as
 * `NAME.js`. Returns the folder; the caller removes it.
 */
export function packContenders(build: string, scripts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-injection-'));
  cpSync(build, folder, { recursive: true });
  const manifestFile = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as object;
  writeFileSync(manifestFile, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }));
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, `${name}.js`), stampFirstLine(script));
  }
  return folder;
}

/** Keeps a leading comment, such as V8's compile hint, on the first line. */
function stampFirstLine(script: string): string {
  const [hint] = /^\/\/#.*\n/.exec(script) ?? [''];
  return `${hint}${STAMP}\n${script.slice(hint.length)}`;
}

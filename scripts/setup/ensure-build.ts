import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'modules',
  'wxt.config.ts',
  'package.json',
];

/** Builds the extension for a browser, unless its build is newer than every source file. Throws if the build fails. */
export function ensureBuild(browser: 'chrome' | 'firefox' = 'chrome'): void {
  const manifest = join(ROOT, `.output/${browser}-mv3/manifest.json`);
  const built = statSync(manifest, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.every((source) => newestOf(join(ROOT, source)) < built)) return;
  console.error(`Building for ${browser} …`);
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const build = spawnSync(process.execPath, [wxt, 'build', '-b', browser], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (build.status !== 0) throw new Error('The build failed. Run npm run build to see why.');
}

function newestOf(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestOf(join(path, name))));
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { startLibrary } from './library/library-under-test';
import { backupPath, measureBackup, measureRestore } from './library/measure-transfer';
import { type Figures, measureWaits } from './library/measure-waits';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-transfer': { type: 'boolean' } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [100, 1_000, 10_000];
const executablePath = ensureChromium();
ensureBuild();
const folder = mkdtempSync(join(tmpdir(), 'lectern-backups-'));
const start = Date.now();
const say = (words: string) => console.error(`${((Date.now() - start) / 1000).toFixed(0)} s  ${words}`);

for (const articles of sizes) console.log(articles, await measureOne(articles, 60_000));
rmSync(folder, { recursive: true });

async function measureOne(articles: number, pictureBytes: number): Promise<Figures> {
  const library = await startLibrary(executablePath);
  say(`${articles}: filling`);
  await library.withFiller((ask) => ask(`filler.fill(${articles}, ${pictureBytes})`));
  say('waits');
  const figures = await measureWaits(library);
  say('backup');
  if (!values['no-transfer']) {
    const path = backupPath(folder, articles);
    Object.assign(figures, await measureBackup(library, path));
    await library.close();
    const empty = await startLibrary(executablePath);
    say('restore');
    Object.assign(figures, await measureRestore(empty, path));
    await empty.close();
  } else await library.close();
  return figures;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineWxtModule } from 'wxt/modules';

/** What each part may weigh, minified and gzipped, fonts and pictures aside. kB of 1,000 bytes. */
const BUDGETS = {
  'content-scripts/extract.js': 40,
  'content-scripts/overlay.js': 130,
  'background.js': 20,
  'popup.html': 64,
  'library.html': 100,
  'reader.html': 90,
  'options.html': 64,
};

/** Fails a production build in which a part has outgrown its budget, and prints what each weighs. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:done', () => {
    if (wxt.config.command !== 'build') return;
    const outgrown = Object.entries(BUDGETS).filter(([file, budget]) => {
      const weight = weigh(wxt.config.outDir, file);
      wxt.logger.info(`${file}: ${weight.toFixed(1)} kB of ${budget} kB`);
      return weight > budget;
    });
    if (outgrown.length > 0) {
      throw new Error(
        `Heavier than its budget: ${outgrown.map(([file]) => file).join(', ')}. See modules/bundle-budget.ts.`,
      );
    }
  });
});

/** A script by itself; a page with every script and style sheet it loads at once. */
function weigh(folder: string, file: string): number {
  const parts = file.endsWith('.html')
    ? partsOfPage(readFileSync(join(folder, file), 'utf8'))
    : [file];
  return parts.reduce(
    (sum, part) => sum + gzipSync(readFileSync(join(folder, part))).length / 1000,
    0,
  );
}

function partsOfPage(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
}

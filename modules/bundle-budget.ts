import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineWxtModule } from 'wxt/modules';

/** The most that the content script may weigh. What it costs a reader is measured by `npm run bench:injection`. */
const CONTENT_SCRIPT = { file: 'content-scripts/extract.js', limit: 80 };

/**
 * What the other parts weigh today and a tenth more. To pass one is no failure; it says that something large has come in,
 * perhaps by an import that was not meant. Raise the number with the change that needs it.
 */
const WATCHED = {
  'content-scripts/overlay.js': 150,
  'content-scripts/formulas.js': 67,
  'background.js': 21,
  'popup.html': 70,
  'library.html': 102,
  'reader.html': 99,
  'options.html': 70,
};

/**
 * Prints what each part of a production build weighs: minified and gzipped, kB of 1,000 bytes, without fonts and
 * pictures. Fails where the content script is past its limit; warns about the others.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:done', () => {
    if (wxt.config.command !== 'build') return;
    const report = (file: string, limit: number): boolean => {
      const weight = weigh(wxt.config.outDir, file);
      const line = `${file}: ${weight.toFixed(1)} kB of ${limit} kB`;
      if (weight > limit) wxt.logger.warn(line);
      else wxt.logger.info(line);
      return weight <= limit;
    };
    for (const [file, limit] of Object.entries(WATCHED)) report(file, limit);
    if (!report(CONTENT_SCRIPT.file, CONTENT_SCRIPT.limit)) {
      throw new Error(
        `${CONTENT_SCRIPT.file} weighs more than it may: see docs/decisions/0009-libraries-as-published.md.`,
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineWxtModule } from 'wxt/modules';

/** Size limit of the content script. `npm run bench:injection` measures what it costs a reader. */
const CONTENT_SCRIPT = { file: 'content-scripts/extract.js', limit: 90 };

/**
 * Current size of the other parts plus a tenth. Exceeding one only warns: something large was added, perhaps by an
 * unintended import. Raise the number with the change that needs it.
 */
const WATCHED = {
  'content-scripts/overlay.js': 100,
  'content-scripts/formulas.js': 67,
  'content-scripts/watch-site.js': 2,
  'content-scripts/exports.js': 45,
  'content-scripts/reading-aids.js': 8,
  'content-scripts/translation.js': 2,
  'background.js': 34,
  'popup.html': 92,
  'library.html': 130,
  'reader.html': 140,
  'options.html': 89,
  'welcome.html': 232,
};

/** Firefox's background sanitises articles itself; Chromium's has no parser. */
const WATCHED_IN_FIREFOX = { 'background.js': 47 };

/**
 * Prints the size of each part of a production build: minified and gzipped, in kB of 1,000 bytes, without fonts and
 * pictures. Fails if the content script exceeds its limit; warns about the others.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:done', () => {
    if (wxt.config.command !== 'build') return;
    const report = (file: string, limit: number): boolean => {
      const weight = measureSize(wxt.config.outDir, file);
      const line = `${file}: ${weight.toFixed(1)} kB of ${limit} kB`;
      if (weight > limit) wxt.logger.warn(line);
      else wxt.logger.info(line);
      return weight <= limit;
    };
    const watched = { ...WATCHED, ...(wxt.config.browser === 'firefox' && WATCHED_IN_FIREFOX) };
    for (const [file, limit] of Object.entries(watched)) report(file, limit);
    if (!report(CONTENT_SCRIPT.file, CONTENT_SCRIPT.limit)) {
      throw new Error(
        `${CONTENT_SCRIPT.file} exceeds its size limit: see docs/decisions/0009-libraries-as-published.md.`,
      );
    }
  });
});

/** Size of a script, or of a page with all scripts and style sheets that it loads at once. */
function measureSize(folder: string, file: string): number {
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

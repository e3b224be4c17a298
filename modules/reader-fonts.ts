import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** What the reader over a page is set in, and the file of the package it is. Other letters come from the system. */
const FONTS = {
  'source-serif-4-normal':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  'source-serif-4-italic':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2',
  'inter-normal': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'atkinson-normal':
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'atkinson-italic':
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
  'opendyslexic-normal': '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2',
  'opendyslexic-italic': '@fontsource/opendyslexic/files/opendyslexic-latin-400-italic.woff2',
  'opendyslexic-bold': '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2',
};

/**
 * Puts fonts where the background finds them by name: a reader inside a page may load nothing of the extension's, so
 * it is handed the bytes (utils/browser/read-font.ts).
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_wxt, files) => {
    for (const [name, file] of Object.entries(FONTS)) {
      files.push({
        absoluteSrc: join(wxt.config.root, 'node_modules', file),
        relativeDest: `fonts/${name}.woff2`,
      });
    }
  });
});

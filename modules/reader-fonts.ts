import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { BUNDLED_FONTS } from '../utils/reader/look/bundled-fonts';

/**
 * Copies the bundled fonts to `/fonts/`. The overlay cannot load files of the extension, so the background reads them
 * for it (utils/browser/read-font.ts).
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_wxt, files) => {
    for (const { name, folder } of BUNDLED_FONTS) {
      files.push({
        absoluteSrc: join(wxt.config.root, 'node_modules', folder, `files/${name}.woff2`),
        relativeDest: `fonts/${name}.woff2`,
      });
    }
  });
});

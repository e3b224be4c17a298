import { defineWxtModule } from 'wxt/modules';

/** Placeholder in the script, replaced with the styles. */
const PLACEHOLDER = 'lectern:styles';

/**
 * Inlines the style sheet of the overlay into its script. As a separate file it would be web-accessible, and any page
 * could request it to detect Lectern.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every(({ name }) => name === 'overlay')) return;
    config.plugins = [
      ...(config.plugins ?? []),
      {
        name: 'lectern:overlay-styles',
        enforce: 'post',
        generateBundle(_options, bundle) {
          const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
          const styles = sheets
            .map((sheet) => ('source' in sheet ? String(sheet.source) : ''))
            .join('');
          if (!styles) this.error('the reader over a page has no styles');
          for (const { fileName } of sheets) delete bundle[fileName];
          for (const part of Object.values(bundle)) {
            if (part.type !== 'chunk') continue;
            part.code = part.code.replace(/(["'`])lectern:styles\1/, () => JSON.stringify(styles));
            if (part.code.includes(PLACEHOLDER)) this.error('the styles have two places');
          }
        },
      },
    ];
  });
});

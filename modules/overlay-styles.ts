import { defineWxtModule } from 'wxt/modules';

/** Stands in the script where the styles go. */
const PLACEHOLDER = 'lectern:styles';

/**
 * Puts the style sheet of the reader over a page into its script. As a file of its own it would have to be declared
 * for pages to load, where any page could ask for it and know that Lectern is there.
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

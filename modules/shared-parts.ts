import { defineWxtModule } from 'wxt/modules';

/**
 * Puts what pages share into one script and one style sheet. A popup has its files fetched while its window is made,
 * and each of them costs about a millisecond. Scripts by themselves have nothing to share.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'))) return;
    config.build ??= {};
    config.build.cssCodeSplit = false;
    config.build.rolldownOptions ??= {};
    const { output } = config.build.rolldownOptions;
    config.build.rolldownOptions.output = {
      ...(Array.isArray(output) ? {} : output),
      codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
    };
  });
});

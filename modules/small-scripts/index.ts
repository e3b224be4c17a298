import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/** Scripts by themselves that run once and are done, so that what they weigh is time a reader waits. */
const SMALL = new Set(['extract', 'start-reading']);

/**
 * Leaves out of small scripts what they do not use. The framework's context watches for an extension that is reloaded
 * under a script that stays; the polyfill is for browsers with callbacks. Together they would be more than a tenth of
 * the content script.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every(({ name }) => SMALL.has(name))) return;
    shrinkScript(config);
    const replacements = Object.entries({
      'wxt/utils/content-script-context': 'empty-context.ts',
      'wxt/browser': 'native-browser.ts',
    }).map(([find, file]) => ({ find, replacement: join(import.meta.dirname, file) }));
    // The first match wins, and the polyfill's module has an alias of its own.
    config.resolve = { ...config.resolve, alias: [...replacements, ...aliasesOf(config)] };
  });
});

function aliasesOf({ resolve }: InlineConfig) {
  const alias = resolve?.alias ?? [];
  if (Array.isArray(alias)) return alias;
  return Object.entries(alias).map(([find, replacement]) => ({ find, replacement }));
}

/**
 * Shortens names that the bundled libraries keep for themselves (`this._cleanConditionally`) and leaves out the
 * console messages of Readability, which nobody would see: together a thirtieth of the content script. Only here: a
 * page is bundled in parts, which would not agree on the short names.
 */
function shrinkScript(config: InlineConfig): void {
  config.build ??= {};
  const { terserOptions } = config.build;
  const compress = typeof terserOptions?.compress === 'object' ? terserOptions.compress : {};
  config.build.terserOptions = {
    ...terserOptions,
    // Chromium compiles the script in one go instead of function by function, which saves a
    // quarter of the reading.
    // https://v8.dev/blog/explicit-compile-hints
    format: { preamble: '//# allFunctionsCalledOnLoad' },
    compress: { ...compress, pure_funcs: ['this.log'] },
    mangle: { properties: { regex: /^_[a-z]/, keep_quoted: 'strict' } },
  };
}

import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/** Content scripts that run once, answer and are done. */
const ONE_SHOT = new Set(['extract']);

/**
 * Gives one-shot content scripts an empty context. The framework's own watches for an extension that is reloaded
 * under a script that stays; it and the browser API it brings are a tenth of what such a script may weigh.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every(({ type, name }) => type === 'content-script' && ONE_SHOT.has(name)))
      return;
    leaveOutInternals(config);
    const context = join(import.meta.dirname, 'empty-context.ts');
    config.resolve ??= {};
    const alias = { 'wxt/utils/content-script-context': context };
    config.resolve.alias = Array.isArray(config.resolve.alias)
      ? [
          ...config.resolve.alias,
          ...Object.entries(alias).map(([find, replacement]) => ({ find, replacement })),
        ]
      : { ...config.resolve.alias, ...alias };
  });
});

/**
 * Shortens names that the bundled libraries keep for themselves (`this._cleanConditionally`) and leaves out the
 * console messages of Readability, which nobody would see: together a thirtieth of the script. Only here: a page is
 * bundled in parts, which would not agree on the short names.
 */
function leaveOutInternals(config: InlineConfig): void {
  config.build ??= {};
  const { terserOptions } = config.build;
  const compress = typeof terserOptions?.compress === 'object' ? terserOptions.compress : {};
  config.build.terserOptions = {
    ...terserOptions,
    compress: { ...compress, pure_funcs: ['this.log'] },
    mangle: { properties: { regex: /^_[a-z]/, keep_quoted: 'strict' } },
  };
}

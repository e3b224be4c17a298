import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { trimLibraries } from './trimming/trim-libraries';

/** Scripts by themselves that run once and are done, so that what they weigh is time a reader waits. */
const SMALL = new Set(['extract', 'start-reading']);

/** Scripts that run in pages or wait behind them: they need neither the polyfill nor the framework's context. */
const NATIVE = new Set([...SMALL, 'overlay', 'formulas', 'background']);

/**
 * Leaves out of small scripts what they do not use. The framework's context watches for an extension that is reloaded
 * under a script that stays; the polyfill is for browsers with callbacks. Together they would be more than a tenth of
 * the content script; what the bundled libraries never do here is a fifth (docs/decisions/0009).
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every(({ name }) => NATIVE.has(name))) return;
    if (entrypoints.every(({ name }) => SMALL.has(name))) {
      shrinkScript(config);
      config.plugins = [...(config.plugins ?? []), trimLibraries()];
    }
    if (entrypoints.every(({ name }) => name === 'formulas')) writeInAscii(config);
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

/** TeX has a sign for a code point that is no character, with which Chromium takes the file for broken. */
function writeInAscii(config: InlineConfig): void {
  config.build ??= {};
  config.build.terserOptions = {
    ...config.build.terserOptions,
    format: { ...config.build.terserOptions?.format, ascii_only: true },
  };
}

/**
 * Shortens names that the bundled libraries keep for themselves (`this._cleanConditionally`). Only here: a page is
 * bundled in parts, which would not agree on the short names.
 */
function shrinkScript(config: InlineConfig): void {
  config.build ??= {};
  config.build.terserOptions = {
    ...config.build.terserOptions,
    // Chromium compiles the script in one go instead of function by function, which saves a
    // quarter of the reading.
    // https://v8.dev/blog/explicit-compile-hints
    format: { preamble: '//# allFunctionsCalledOnLoad' },
    mangle: { properties: { regex: /^_[a-z]/, keep_quoted: 'strict' } },
  };
}

import { join } from 'node:path';
import { type MinifyOptions, minify } from 'terser';
import type { InlineConfig, Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { reasonOf } from '../../utils/corrections/reason-of';
import { FEATURES } from '../../utils/extraction/body/judge/features';
import { dropUnusedMembers } from './drop-unused-members';
import { shortenReasons } from './shorten-reasons';

/** Scripts that run once and completely while a reader waits. */
const ONE_SHOT = new Set(['extract', 'start-reading']);

/** Scripts that run in pages or in the background. They need neither the framework's context nor its polyfill. */
const NATIVE = new Set([
  ...ONE_SHOT,
  ...[
    'corrections',
    'corrector',
    'overlay',
    'formulas',
    'code',
    'exports',
    ...['reading-aids', 'translation', 'further-pages'],
    'watch-site',
    'obstacle',
    'background',
  ],
]);

/** Scripts that use the sanitiser of the script that read the page. */
const REUSING = new Set(['overlay', 'corrector']);

/** Where these scripts get the sanitiser from. */
const READING_PARTS = 'entrypoints/overlay.content/reading-parts.ts';

/** The same for a script that may be injected before extract.js. */
const LATE_READING_PARTS = 'entrypoints/further-pages.content/reading-parts.ts';

/**
 * Builds scripts that run outside Lectern's pages in ASCII, and without two parts that the framework adds to each.
 *
 * - Its context announces every content script to the page by `postMessage` and a DOM event, so a page could detect
 *   Lectern.
 * - Its polyfill adds promises to browsers that only have callbacks. With manifest version 3, both browsers have
 *   promises.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every(({ name }) => NATIVE.has(name))) return;
    if (entrypoints.every(({ name }) => ONE_SHOT.has(name))) addCompileHint(config);
    // Before the framework's plugins, one of which adds the expression whose value the script returns.
    if (entrypoints.every(({ name }) => ONE_SHOT.has(name)))
      config.plugins?.unshift(dropUnusedReadability, minifyWithTerser);
    config.plugins = [...(config.plugins ?? []), removeWrapper, dropStepNames, escapeToAscii];
    if (entrypoints.every(({ name }) => REUSING.has(name))) {
      config.plugins.unshift(reuseSanitiser(join(wxt.config.root, READING_PARTS)));
    }
    if (entrypoints.every(({ name }) => name === 'further-pages')) {
      config.plugins.unshift(reuseSanitiser(join(wxt.config.root, LATE_READING_PARTS)));
    }
    const replacements = Object.entries({
      'wxt/utils/content-script-context': 'empty-context.ts',
      'wxt/browser': 'native-browser.ts',
    }).map(([find, file]) => ({ find, replacement: join(import.meta.dirname, file) }));
    // The first match wins, and the polyfill's module already has an alias.
    config.resolve = { ...config.resolve, alias: [...replacements, ...aliasesOf(config)] };
  });
});

/**
 * Runs a content script without the framework's wrapper, which only logs errors to the console. Production builds log
 * nothing.
 */
const removeWrapper: Plugin = {
  name: 'lectern:remove-wrapper',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('content-script-isolated-world-entrypoint')) return null;
    const [definition] = /^import definition from .+$/m.exec(code) ?? [];
    return definition && `${definition}\nexport default (async () => definition.main())();`;
  },
};

/** The beginning of a pair: a reason for the log, and the function of the rule that it belongs to. */
const REASON_OF_RULE = /\[\s*'[^']+',\s*(?=\((?:block)?\) =>)/g;

/**
 * Empties the names of the extraction's steps. Only the log that explains an extraction prints them, and no script of
 * the extension contains it. The same holds for the reasons, except those that the list of what was left out shows.
 */
const dropStepNames: Plugin = {
  name: 'lectern:drop-step-names',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/utils/extraction/')) return null;
    return shortenReasons(code)
      .replace(/\b(run|improve|runInTime)\(\s*'[^']+',/g, "$1('',")
      .replace(REASON_OF_RULE, "['', ")
      .replace(/\blog\.(note|omit)\(\s*'([^']+)',/g, (call, name: string, reason: string) =>
        reasonOf(reason) ? call : `log.${name}('',`,
      );
  },
};

/** Resolves the sanitiser to the one that another script provides. */
const reuseSanitiser = (provided: string): Plugin => ({
  name: 'lectern:reuse-sanitiser',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/utils/sanitisation/sanitise-article') ? provided : null),
});

function aliasesOf({ resolve }: InlineConfig) {
  const alias = resolve?.alias ?? [];
  if (Array.isArray(alias)) return alias;
  return Object.entries(alias).map(([find, replacement]) => ({ find, replacement }));
}

/**
 * Escapes everything beyond ASCII, after minification. Chromium stores a script with a single other character in two
 * bytes per character and parses it more slowly, and rejects noncharacters, one of which is in temml.
 */
const escapeToAscii: Plugin = {
  name: 'lectern:escape-to-ascii',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk')
        part.code = part.code
          .replace(NAME_OF_PAIR, escapeName)
          .replace(/[\u0080-\uffff]/g, toEscape);
    }
  },
};

/** A character of two code units as the name of a property, where two escapes are a syntax error. */
const NAME_OF_PAIR = /(?<=[{,])[\ud800-\udbff][\udc00-\udfff](?=:)/g;

const escapeName = (sign: string): string => `\\u{${sign.codePointAt(0)?.toString(16)}}`;

const toEscape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The methods of Readability that utils/extraction/body/ask-readability.ts calls. */
const CHOOSING_METHODS = ['_prepDocument', '_grabArticle'];

/** The object of Readability whose properties are kept or dropped one by one. */
const NAMED_OBJECTS = ['REGEXPS'];

/** Replaced by an ES export, for which the bundler adds no helpers. */
const COMMONJS_EXPORT = /if \(typeof module === "object"\) \{[^}]+\}/;

/** Whether Readability writes its log. The minifier drops what is never reached. */
const IF_DEBUG = 'if (this._debug)';

/** Messages that Readability collects for its log, which is off. It only reads how many there are. */
const LOG_MESSAGES = /\berrs\.push\(\s*`[^`]*`\s*\)/g;

/**
 * Drops the members of Readability that only `parse` uses, a quarter of its source, so that pages do not compile them,
 * and its log.
 */
const dropUnusedReadability: Plugin = {
  name: 'lectern:drop-unused-readability',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/@mozilla/readability/Readability.js')
      ? dropUnusedMembers(code, CHOOSING_METHODS, NAMED_OBJECTS)
          .replace(COMMONJS_EXPORT, 'export default Readability;')
          .replace(LOG_MESSAGES, 'errs.push(0)')
          .replace(IF_DEBUG, 'if (false)')
      : null,
};

/** Names of several words. The minifier leaves the browser's own names as they are. */
const isLongName = (name: string): boolean => /[A-Z]/.test(name);

/**
 * Properties that no code reads by a string. Those that begin with an underscore are private by convention, here
 * Readability's. The judge of blocks reads its features by their index.
 */
const SHORTENED = new RegExp(`^(?:_[a-z].*|${FEATURES.filter(isLongName).join('|')})$`);

const TERSER: MinifyOptions = {
  ecma: 2020,
  // Readability's log is off, no getter has an effect, and nothing that may become an arrow is called with `new`.
  // Function declarations next to one another are smaller after compression.
  compress: {
    passes: 3,
    hoist_funs: true,
    pure_funcs: ['this.log'],
    pure_getters: true,
    unsafe_arrows: true,
  },
  mangle: { properties: { regex: SHORTENED } },
  format: { ascii_only: true, quote_style: 2, comments: /^# / },
};

/**
 * Minifies once more, with a minifier that is slower and removes more: 3 kB of the content script after compression.
 * Runs it twice: the second time, names are shortened by how often they are left, which saves another 0.1 kB.
 */
const minifyWithTerser: Plugin = {
  name: 'lectern:minify-with-terser',
  async generateBundle(_options, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue;
      const { code } = await minify((await minify(part.code, TERSER)).code ?? '', TERSER);
      if (code === undefined) throw new Error(`${part.fileName} was not minified`);
      part.code = code;
    }
  },
};

/**
 * Adds a compile hint as the first line: Chromium then compiles all functions at once instead of one by one. Other
 * browsers ignore it. https://v8.dev/blog/explicit-compile-hints
 */
function addCompileHint(config: InlineConfig): void {
  config.build ??= {};
  config.build.rolldownOptions ??= {};
  const { output } = config.build.rolldownOptions;
  config.build.rolldownOptions.output = {
    ...(Array.isArray(output) ? {} : output),
    // After minification, which removes comments.
    postBanner: '//# allFunctionsCalledOnLoad',
  };
}

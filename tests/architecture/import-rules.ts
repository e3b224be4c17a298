/** What a folder may import: folders of the project and packages. Entries of `types` may only be imported as types. */
export interface ImportRule {
  may: readonly string[];
  types?: readonly string[];
}

const PREACT = ['preact', '@preact/signals'];
const SHOWN = [
  'components/app',
  'components/controls',
  'utils/dom',
  'utils/i18n',
  ...PREACT,
  'lucide',
];

/**
 * The import rules by folder. Each folder with a rule is a unit; a file belongs to the deepest unit that contains it. A
 * folder without a rule fails the test, and so do two units that import each other.
 */
export const IMPORT_RULES: Readonly<Record<string, ImportRule>> = {
  'utils/article': { may: ['valibot'] },
  'utils/dom': { may: [] },
  'utils/tasks': { may: [] },
  'utils/sanitisation': { may: ['utils/dom', 'dompurify'] },
  'utils/embeds': { may: ['utils/article'] },
  'utils/extraction': {
    may: ['utils/article', 'utils/dom', 'utils/sanitisation', '@mozilla/readability'],
  },
  'utils/corrections': {
    may: [
      ...['utils/article', 'utils/dom', 'utils/extraction', 'utils/sanitisation', 'utils/tasks'],
      ...['wxt', 'valibot', '@preact/signals'],
    ],
  },
  'utils/further-pages': {
    may: [
      ...['utils/article', 'utils/extraction', 'utils/corrections', 'utils/sanitisation'],
      '@preact/signals',
    ],
  },
  'utils/messaging': { may: ['utils/article', 'wxt', 'valibot'] },
  'utils/browser': {
    may: ['utils/article', 'utils/dom', 'wxt', 'valibot'],
    types: ['utils/i18n'],
  },
  'utils/tab': {
    may: [
      ...[
        'utils/article',
        'utils/browser',
        'utils/further-pages',
        'utils/corrections',
        'utils/tasks',
      ],
      ...['wxt', 'valibot'],
    ],
    types: ['utils/library/store'],
  },
  'utils/background': {
    may: [
      ...['utils/article', 'utils/messaging', 'utils/corrections', 'utils/library/store'],
      'utils/reader/look',
      ...['utils/reader/position', 'utils/settings', 'utils/tab', 'utils/tasks', 'wxt', 'valibot'],
    ],
    types: ['utils/browser', 'utils/library/saving'],
  },
  'utils/welcome': { may: ['utils/article', 'utils/tab', 'wxt'] },
  'utils/i18n': {
    may: [],
    types: [
      ...['utils/article', 'utils/library/search', 'utils/library/store'],
      ...['utils/library/transfer', 'utils/library/view'],
      ...['utils/embeds', 'utils/corrections'],
    ],
  },
  'utils/keys': { may: [], types: ['utils/i18n'] },
  'utils/settings': {
    may: [
      ...['utils/article', 'utils/i18n', 'utils/reader/aloud', 'utils/reader/look', 'utils/tasks'],
      ...['wxt', 'valibot', '@preact/signals'],
    ],
  },
  'utils/reader/look': { may: ['utils/article', 'valibot'] },
  'utils/reader/position': { may: ['utils/tasks', 'wxt', 'valibot'] },
  'utils/reader/aloud': { may: ['utils/article', '@preact/signals'] },
  'utils/reader/translation': { may: [] },
  'utils/reader/overlay': { may: ['utils/article', 'utils/dom'] },
  'utils/opening': { may: ['utils/article', 'utils/reader/overlay'] },
  'utils/reader/code': { may: ['lowlight'] },
  'utils/reader/formulas': { may: ['utils/sanitisation', 'temml'] },
  'utils/export': {
    may: [
      ...['utils/article', 'utils/dom', 'utils/embeds', 'utils/sanitisation', 'utils/tasks'],
      ...['turndown', 'fflate', '@preact/signals'],
    ],
  },
  'utils/export/selection': {
    may: ['utils/article', 'utils/export', 'utils/library/transfer'],
    types: ['utils/library/store'],
  },
  'utils/library/admission': { may: ['utils/article', 'utils/sanitisation'] },
  'utils/library/store': {
    may: ['utils/article', 'utils/messaging', 'utils/reader/position', 'idb', 'valibot'],
  },
  'utils/library/saving': {
    may: ['utils/article', 'utils/library/store', 'utils/tasks', '@preact/signals'],
  },
  'utils/library/view': {
    may: [
      ...['utils/article', 'utils/library/store', 'utils/library/search', 'utils/tasks'],
      ...['@preact/signals', 'diff'],
    ],
  },
  'utils/library/search': {
    may: [
      ...['utils/article', 'utils/library/store', 'utils/tasks'],
      ...['@sqlite.org/sqlite-wasm', 'valibot', '@preact/signals'],
    ],
  },
  'utils/library/offline-pictures': {
    may: [
      ...['utils/article', 'utils/browser', 'utils/messaging', 'utils/library/store'],
      ...['utils/tasks', 'wxt', 'valibot', '@preact/signals'],
    ],
    types: ['utils/settings'],
  },
  'utils/library/transfer': {
    may: [
      ...['utils/article', 'utils/sanitisation', 'utils/extraction', 'utils/export'],
      ...['utils/library/admission', 'utils/library/store', 'utils/reader/position'],
      ...['@zip.js/zip.js', 'papaparse', 'valibot', '@preact/signals'],
    ],
  },

  'components/styles': { may: ['@fontsource-variable', '@fontsource'] },
  'components/reading-position': { may: ['utils/dom', 'utils/reader/position'] },
  'components/app': {
    may: [
      'components/reading-position',
      'utils/i18n',
      'utils/reader/look',
      'utils/settings',
      ...PREACT,
    ],
  },
  'components/controls': { may: [...SHOWN, 'utils/reader/look'] },
  'components/feedback': { may: SHOWN, types: ['utils/article', 'utils/library/store'] },
  'components/article': {
    may: [
      ...SHOWN,
      ...['utils/article', 'utils/embeds', 'utils/reader/code', 'utils/sanitisation'],
      'utils/tasks',
    ],
    types: ['utils/further-pages'],
  },
  'components/keys': { may: [...SHOWN, 'utils/keys'] },
  'components/settings': { may: [...SHOWN, 'utils/settings'], types: ['utils/corrections'] },
  'components/reader': {
    may: [
      ...SHOWN,
      ...[
        'components/article',
        'components/feedback',
        'components/keys',
        'components/reading-position',
      ],
      ...['components/reader/*', 'utils/article', 'utils/reader/look', 'utils/settings'],
    ],
    types: [
      ...['utils/export', 'utils/corrections'],
      ...['utils/reader/aloud', 'utils/reader/position'],
    ],
  },
  'components/reader/aloud': {
    may: [
      ...SHOWN,
      ...['components/article', 'components/reading-position', 'utils/keys', 'utils/reader/aloud'],
    ],
    types: ['utils/article'],
  },
  'components/reader/contents': {
    may: [...SHOWN, 'components/reading-position'],
    types: ['utils/article'],
  },
  'components/reader/export': { may: [...SHOWN, 'utils/export'], types: ['utils/article'] },
  'components/reader/find': {
    may: [...SHOWN, ...['components/article', 'components/reading-position', 'utils/keys']],
  },
  'components/reader/gallery': {
    may: [...SHOWN, 'components/article', 'utils/keys'],
    types: ['utils/article'],
  },
  'components/reader/look': { may: [...SHOWN, 'utils/reader/look', 'utils/settings'] },
  'components/reader/left-out': {
    may: [...SHOWN, 'components/reading-position'],
    types: ['utils/article', 'utils/corrections'],
  },
  'components/reader/translation': {
    may: [...SHOWN, 'components/feedback', 'utils/article', 'utils/reader/translation'],
    types: ['utils/article'],
  },
  'components/reader/notes': { may: [...SHOWN, 'components/reading-position', 'utils/article'] },
  'components/reader/pages': {
    may: [...SHOWN, 'components/keys', 'components/reading-position', 'utils/keys'],
    types: ['utils/article'],
  },
  'components/reader/line-focus': {
    may: ['components/keys', 'components/reading-position', 'utils/dom', 'utils/keys', ...PREACT],
  },
  'components/library': {
    may: [...SHOWN, 'utils/export/selection', 'utils/library/search', 'utils/library/view'],
  },
  'components/library/dialogs': {
    may: [...SHOWN, 'utils/library/view'],
    types: ['utils/article', 'utils/library/store'],
  },
  'components/library/list': {
    may: [
      ...SHOWN,
      ...['components/article', 'utils/library/search', 'utils/library/view'],
      '@tanstack/virtual-core',
    ],
    types: ['utils/library/store'],
  },
  'components/library/offline-pictures': {
    may: [...SHOWN, 'components/feedback'],
    types: ['components/article', 'utils/library/offline-pictures'],
  },
  'components/library/transfer': {
    may: [...SHOWN, 'components/feedback'],
    types: ['utils/library/transfer'],
  },

  // Entry points connect everything: they may import anything except each other.
  entrypoints: { may: ['components/*', 'utils/*', ...PREACT, 'lucide', 'wxt'] },
};

import type { KeysMessages } from '@/utils/i18n/en/keys';

/** A part of the interface with shortcuts of its own. */
export type Surface =
  | 'popup'
  | 'reader'
  | 'find'
  | 'aloud'
  | 'pages'
  | 'line-focus'
  | 'gallery'
  | 'failed-reader'
  | 'library'
  | 'settings';

/** A keyboard shortcut: its keys, its command, the surfaces it works in, and its description in help. */
export interface Shortcut {
  /** The command its surfaces must handle. Null for keys that the browser or a control handles; help lists them too. */
  id: string | null;
  /**
   * Values of `KeyboardEvent.key`, letters in lower case, after `Mod+` (Ctrl or ⌘), `Alt+` and `Shift+` where they must
   * be held. Alt works with digits only. Help shows the first; the others are alternatives.
   */
  keys: readonly [string, ...string[]];
  surfaces: readonly [Surface, ...Surface[]];
  /** The description in help. Shortcuts with the same description share a row. */
  help: keyof KeysMessages['descriptions'];
  /** Also works while a text field has the focus. */
  inFields?: true;
  /** Runs when the key is released: on the press, the page below the reader would get the release. */
  onRelease?: true;
}

/**
 * Every keyboard shortcut. Handlers, help and the settings page are made from this table, in this order. A new shortcut
 * is one line here, its description in `utils/i18n/<language>/keys.ts`, and the handler that the compiler then asks
 * for.
 */
export const SHORTCUTS = [
  { id: 'larger', keys: ['+', '='], surfaces: ['popup', 'reader', 'gallery'], help: 'textSize' },
  { id: 'smaller', keys: ['-', '−'], surfaces: ['popup', 'reader', 'gallery'], help: 'textSize' },
  { id: 'normal', keys: ['0'], surfaces: ['popup', 'reader', 'gallery'], help: 'textSize' },
  // Not in the popup: there they are the browser's zoom.
  {
    id: 'larger',
    keys: ['Mod++', 'Mod+='],
    surfaces: ['reader', 'gallery'],
    help: 'textSize',
    inFields: true,
  },
  {
    id: 'smaller',
    keys: ['Mod+-', 'Mod+−'],
    surfaces: ['reader', 'gallery'],
    help: 'textSize',
    inFields: true,
  },
  {
    id: 'normal',
    keys: ['Mod+0'],
    surfaces: ['reader', 'gallery'],
    help: 'textSize',
    inFields: true,
  },
  // Works with every look, so that no look can lock the reader out.
  {
    id: 'resetLook',
    keys: ['Alt+0'],
    surfaces: ['popup', 'reader', 'library', 'settings'],
    help: 'resetLook',
    inFields: true,
  },

  { id: 'find', keys: ['/'], surfaces: ['reader'], help: 'find' },
  { id: 'nextMatch', keys: ['Enter', 'F3'], surfaces: ['find'], help: 'find', inFields: true },
  {
    id: 'previousMatch',
    keys: ['Shift+Enter', 'Shift+F3'],
    surfaces: ['find'],
    help: 'find',
    inFields: true,
  },
  { id: 'nextHeading', keys: ['n'], surfaces: ['reader'], help: 'heading' },
  { id: 'previousHeading', keys: ['p'], surfaces: ['reader'], help: 'heading' },
  { id: 'contents', keys: ['c'], surfaces: ['reader'], help: 'contents' },
  { id: 'images', keys: ['g'], surfaces: ['reader'], help: 'images' },
  { id: 'toggleImages', keys: ['g'], surfaces: ['popup'], help: 'toggleImages' },
  { id: 'aloud', keys: ['l'], surfaces: ['reader'], help: 'aloud' },
  { id: 'previousSentence', keys: [','], surfaces: ['aloud'], help: 'sentence' },
  { id: 'nextSentence', keys: ['.'], surfaces: ['aloud'], help: 'sentence' },
  { id: 'look', keys: ['t'], surfaces: ['reader'], help: 'look' },
  { id: 'lineFocus', keys: ['i'], surfaces: ['reader'], help: 'lineFocus' },
  { id: 'previousLine', keys: ['ArrowUp'], surfaces: ['line-focus'], help: 'moveLine' },
  { id: 'nextLine', keys: ['ArrowDown'], surfaces: ['line-focus'], help: 'moveLine' },
  { id: 'flow', keys: ['v'], surfaces: ['reader'], help: 'flow' },
  {
    id: 'previousPage',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ '],
    surfaces: ['pages'],
    help: 'turn',
  },
  {
    id: 'nextPage',
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' '],
    surfaces: ['pages'],
    help: 'turn',
  },
  { id: 'firstPage', keys: ['Home'], surfaces: ['pages'], help: 'ends' },
  { id: 'lastPage', keys: ['End'], surfaces: ['pages'], help: 'ends' },
  { id: 'save', keys: ['s'], surfaces: ['popup', 'reader'], help: 'save' },
  { id: 'export', keys: ['e'], surfaces: ['reader'], help: 'export' },
  { id: 'leftOut', keys: ['r'], surfaces: ['reader'], help: 'leftOut' },
  { id: 'readAgain', keys: ['Shift+r'], surfaces: ['reader'], help: 'readAgain' },
  { id: 'loadPages', keys: ['m'], surfaces: ['reader'], help: 'loadPages' },
  { id: 'translate', keys: ['x'], surfaces: ['reader'], help: 'translate' },
  { id: null, keys: ['ArrowLeft'], surfaces: ['popup'], help: 'choose' },
  { id: null, keys: ['ArrowRight'], surfaces: ['popup'], help: 'choose' },

  { id: 'search', keys: ['/'], surfaces: ['library'], help: 'search' },
  { id: null, keys: ['ArrowDown'], surfaces: ['library'], help: 'suggestions' },
  { id: 'next', keys: ['j'], surfaces: ['library'], help: 'move' },
  { id: 'previous', keys: ['k'], surfaces: ['library'], help: 'move' },
  { id: null, keys: ['Enter'], surfaces: ['library'], help: 'open' },
  { id: null, keys: ['ArrowLeft'], surfaces: ['library'], help: 'rowActions' },
  { id: null, keys: ['ArrowRight'], surfaces: ['library'], help: 'rowActions' },
  { id: 'select', keys: ['x'], surfaces: ['library'], help: 'select' },
  { id: 'selectUpTo', keys: ['Shift+x'], surfaces: ['library'], help: 'select' },
  { id: 'state', keys: ['u'], surfaces: ['library'], help: 'state' },
  { id: 'favourite', keys: ['f'], surfaces: ['library', 'reader'], help: 'favourite' },
  { id: 'archive', keys: ['a'], surfaces: ['library'], help: 'archive' },
  { id: 'tags', keys: ['e'], surfaces: ['library'], help: 'tags' },
  { id: 'queue', keys: ['q'], surfaces: ['library', 'reader'], help: 'queue' },
  { id: 'moveUp', keys: ['Shift+k'], surfaces: ['library'], help: 'moveInQueue' },
  { id: 'moveDown', keys: ['Shift+j'], surfaces: ['library'], help: 'moveInQueue' },
  { id: 'nextInQueue', keys: ['j'], surfaces: ['reader'], help: 'walkQueue' },
  { id: 'previousInQueue', keys: ['k'], surfaces: ['reader'], help: 'walkQueue' },
  { id: 'delete', keys: ['Delete'], surfaces: ['library'], help: 'delete' },

  { id: 'undo', keys: ['Mod+z'], surfaces: ['popup', 'reader', 'library'], help: 'undo' },
  { id: 'help', keys: ['?'], surfaces: ['reader', 'library'], help: 'help' },
  {
    id: 'leave',
    keys: ['Escape'],
    surfaces: ['reader', 'failed-reader'],
    help: 'leaveReader',
    inFields: true,
    onRelease: true,
  },
  { id: 'stopAloud', keys: ['Escape'], surfaces: ['aloud'], help: 'leaveReader' },
  { id: null, keys: ['Escape'], surfaces: ['popup'], help: 'closePopup' },
  { id: 'leave', keys: ['Escape'], surfaces: ['library'], help: 'leaveLibrary', inFields: true },
] as const satisfies readonly Shortcut[];

type CommandIn<Entry, S extends Surface> = Entry extends {
  id: infer Id extends string;
  surfaces: readonly (infer Listed)[];
}
  ? S extends Listed
    ? Id
    : never
  : never;

/** The commands that a surface must handle. */
export type Command<S extends Surface> = CommandIn<(typeof SHORTCUTS)[number], S>;

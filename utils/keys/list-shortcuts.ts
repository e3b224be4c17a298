import { parseChord } from './parse-chord';
import { SHORTCUTS, type Shortcut, type Surface } from './shortcuts';

/** A row of help: a description and the keys as they are printed on a keyboard. */
export interface ShortcutRow {
  help: Shortcut['help'];
  keys: string[];
}

const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowRight: '→',
  Delete: 'Del',
  Escape: 'Esc',
  '-': '−',
};

/** Returns the help of some surfaces, one row for each description, in the order of the table. */
export function listShortcuts(surfaces: readonly Surface[]): ShortcutRow[] {
  const shortcuts: readonly Shortcut[] = SHORTCUTS;
  const shown = shortcuts.filter((shortcut) =>
    shortcut.surfaces.some((surface) => surfaces.includes(surface)),
  );
  return [...new Set(shown.map(({ help }) => help))].map((help) => ({
    help,
    keys: keysOfRow(shown.filter((shortcut) => shortcut.help === help)),
  }));
}

/** One key for each command: a second entry for the same command is an alternative. */
function keysOfRow(shortcuts: readonly Shortcut[]): string[] {
  const firsts = shortcuts.filter(
    ({ id }, index) => id === null || shortcuts.findIndex((other) => other.id === id) === index,
  );
  return [...new Set(firsts.map(({ keys }) => nameOfChord(keys[0])))];
}

function nameOfChord(chord: string): string {
  const { key, hasMod, hasAlt, hasShift } = parseChord(chord);
  const name = KEY_NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return `${hasMod ? 'Ctrl+' : ''}${hasAlt ? 'Alt+' : ''}${hasShift ? '⇧ ' : ''}${name}`;
}

import { parseChord } from './parse-chord';
import { type Command, SHORTCUTS, type Shortcut, type Surface } from './shortcuts';

/** A pressed key. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/** What decides, besides the key, whether a shortcut applies. */
export interface KeyContext {
  /** Whether keys that write a character are shortcuts: readers can turn them off (WCAG 2.1.4). */
  singleKeys: boolean;
  /** Whether the key is pressed in a text field. */
  isInField: boolean;
}

/** A shortcut of the table, with its command narrowed to those of a surface. */
export type MatchedShortcut<S extends Surface> = Shortcut & { id: Command<S> };

const KOREAN = 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ';
const LATIN = 'qwertyuiopasdfghjklzxcvbnm';

/**
 * Returns the shortcut of a surface that a key press runs, or null. Caps Lock is ignored. A key that writes a letter of
 * another script counts as the Latin letter in its place on the keyboard.
 *
 * Letters need Shift exactly where the table says so. Other keys ignore it, because layouts put `+` and `?` in
 * different places, unless the table also has the key with Shift.
 */
export function matchShortcut<S extends Surface>(
  press: KeyPress,
  surface: S,
  { singleKeys, isInField }: KeyContext,
): MatchedShortcut<S> | null {
  if (press.isComposing) return null;
  const key = press.altKey ? digitOf(press) : latinKeyOf(press);
  if (key === null) return null;
  const hasMod = press.ctrlKey || press.metaKey;
  const isSingle = key.length === 1 && !hasMod && !press.altKey;
  if (isSingle && !singleKeys) return null;
  const isLetter = /^[a-z]$/.test(key);
  const found = shortcutsOn(surface)
    .filter(({ inFields }) => inFields || !isInField)
    .flatMap((shortcut) => shortcut.keys.map((chord) => ({ shortcut, ...parseChord(chord) })))
    .filter((chord) => chord.key === key && chord.hasMod === hasMod)
    .filter(({ hasAlt }) => hasAlt === press.altKey)
    .filter(({ hasShift }) => hasShift === press.shiftKey || (!hasShift && !isLetter))
    .sort((one, other) => Number(other.hasShift) - Number(one.hasShift));
  return found[0]?.shortcut ?? null;
}

function shortcutsOn<S extends Surface>(surface: S): MatchedShortcut<S>[] {
  const shortcuts: readonly Shortcut[] = SHORTCUTS;
  return shortcuts.filter(
    // `Command<S>` is defined as the ids of the entries that pass this test.
    (shortcut): shortcut is MatchedShortcut<S> =>
      shortcut.id !== null && shortcut.surfaces.includes(surface),
  );
}

/** Alt writes other characters on some keyboards (º for 0 on a Mac), so only the place of the key counts. */
const digitOf = ({ code }: KeyPress): string | null =>
  /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null;

function latinKeyOf({ key, code }: KeyPress): string {
  if (/^[\x20-\x7e]$/.test(key)) return key.toLowerCase();
  // An input method reports "Process" in place of the letter.
  if (key.length > 1 && key !== 'Process') return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  return letter ?? LATIN[KOREAN.indexOf(key)] ?? key;
}

/** A key and the modifiers held with it. */
export interface Chord {
  key: string;
  /** Ctrl or ⌘. */
  hasMod: boolean;
  hasShift: boolean;
}

/** Parses a chord as the table of shortcuts writes it: `x`, `Shift+x`, `Mod+z`, `Mod++`. */
export function parseChord(chord: string): Chord {
  const [, mod, shift, key = ''] = /^(Mod\+)?(Shift\+)?(.+)$/.exec(chord) ?? [];
  return { key, hasMod: mod !== undefined, hasShift: shift !== undefined };
}

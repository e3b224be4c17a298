/** A key and the modifiers held with it. */
export interface Chord {
  key: string;
  /** Ctrl or ⌘. */
  hasMod: boolean;
  hasAlt: boolean;
  hasShift: boolean;
}

/** Parses a chord as the table of shortcuts writes it: `x`, `Shift+x`, `Mod+z`, `Mod++`, `Alt+0`. */
export function parseChord(chord: string): Chord {
  const [, mod, alt, shift, key = ''] = /^(Mod\+)?(Alt\+)?(Shift\+)?(.+)$/.exec(chord) ?? [];
  return {
    key,
    hasMod: mod !== undefined,
    hasAlt: alt !== undefined,
    hasShift: shift !== undefined,
  };
}

interface TypefaceEntry {
  id: string;
  /** Its CSS family, quoted where it is a name; null for an installed font, which `Look.fontName` names. */
  family: string | null;
  /** The generic family used while it loads. */
  generic: 'serif' | 'sans-serif';
}

/**
 * The typefaces that a reader can choose, in the order of the menu. Four come with Lectern, `system` is the font of the
 * system's interface, and `named` is the one in `Look.fontName`. The files are in bundled-fonts.ts and, for the pages
 * of the extension, in components/styles/fonts.css; the names in `utils/i18n/<language>/look.ts`.
 */
export const TYPEFACES = [
  { id: 'serif', family: '"Source Serif 4 Variable"', generic: 'serif' },
  { id: 'sans', family: '"Inter Variable"', generic: 'sans-serif' },
  { id: 'legible', family: '"Atkinson Hyperlegible Next Variable"', generic: 'sans-serif' },
  { id: 'dyslexic', family: '"OpenDyslexic"', generic: 'sans-serif' },
  { id: 'system', family: 'system-ui', generic: 'sans-serif' },
  { id: 'named', family: null, generic: 'sans-serif' },
] as const satisfies readonly TypefaceEntry[];

/** A typeface that a reader can choose. */
export type Typeface = (typeof TYPEFACES)[number]['id'];

/** The ids of all typefaces, in the order of the menu. */
export const TYPEFACE_IDS: readonly Typeface[] = TYPEFACES.map(({ id }) => id);

/** Returns the CSS family of a typeface. `fontName` is the one that `named` stands for; empty means the default. */
export function familyOf(typeface: Typeface, fontName: string): string {
  const family = TYPEFACES.find(({ id }) => id === typeface)?.family;
  if (family) return family;
  return fontName === '' ? TYPEFACES[0].family : `"${fontName}"`;
}

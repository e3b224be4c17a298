import type { Typeface } from './typefaces';

/** `auto` follows the system's light or dark; `own` takes the reader's two colours. */
export const THEMES = ['auto', 'light', 'sepia', 'dark', 'contrast', 'own'] as const;
/** One of them. */
export type Theme = (typeof THEMES)[number];

/** How far apart the lines stand. */
export const LINE_HEIGHTS = ['close', 'normal', 'open'] as const;
/** One of them. */
export type LineHeight = (typeof LINE_HEIGHTS)[number];

/** How many letters a line holds: about 55, 67 or 80. */
export const COLUMN_WIDTHS = ['narrow', 'medium', 'wide'] as const;
/** One of them. */
export type ColumnWidth = (typeof COLUMN_WIDTHS)[number];

/** Room between letters, and between words. */
export const GAPS = ['normal', 'wide', 'wider'] as const;
/** One of them. */
export type Gap = (typeof GAPS)[number];

/** `start` leaves the other edge ragged. */
export const ALIGNMENTS = ['start', 'justify'] as const;
/** One of them. */
export type Alignment = (typeof ALIGNMENTS)[number];

/** How an article looks. */
export interface Look {
  /** Whole steps from the normal size, each an eighth larger than the one before; −2 to 2 in the popup. */
  textStep: number;
  typeface: Typeface;
  /** The installed font that `named` means. Letters, digits, spaces, dots and dashes; may be empty. */
  fontName: string;
  lineHeight: LineHeight;
  columnWidth: ColumnWidth;
  letterGap: Gap;
  wordGap: Gap;
  alignment: Alignment;
  /** Whether words may break at the end of a line, where their language has rules for it. */
  hyphens: boolean;
  theme: Theme;
  /** The letters of the theme `own`: six hexadecimal digits after a `#`. */
  ownText: string;
  /** The ground of the theme `own`, as `ownText`. */
  ownGround: string;
}

/** How articles look before anything is chosen. */
export const DEFAULT_LOOK: Look = {
  textStep: 0,
  typeface: 'serif',
  fontName: '',
  lineHeight: 'normal',
  columnWidth: 'medium',
  letterGap: 'normal',
  wordGap: 'normal',
  alignment: 'start',
  hyphens: true,
  theme: 'auto',
  ownText: '#2b2b26',
  ownGround: '#e9efe6',
};

import type { Typeface } from './typefaces';

/** `auto` follows the system's light or dark; `own` uses the reader's two colours. */
export const THEMES = ['auto', 'light', 'sepia', 'dark', 'contrast', 'own'] as const;
/** A theme. */
export type Theme = (typeof THEMES)[number];

/** Line heights. */
export const LINE_HEIGHTS = ['close', 'normal', 'open'] as const;
/** A line height. */
export type LineHeight = (typeof LINE_HEIGHTS)[number];

/** Column widths: about 55, 67 or 80 characters. */
export const COLUMN_WIDTHS = ['narrow', 'medium', 'wide'] as const;
/** A column width. */
export type ColumnWidth = (typeof COLUMN_WIDTHS)[number];

/** Letter and word spacing. */
export const SPACINGS = ['normal', 'wide', 'wider'] as const;
/** A width of letter or word spacing. */
export type Spacing = (typeof SPACINGS)[number];

/** `start` is left-aligned in left-to-right text. */
export const ALIGNMENTS = ['start', 'justify'] as const;
/** An alignment of lines. */
export type Alignment = (typeof ALIGNMENTS)[number];

/** The ways to move through an article: scrolling, or page by page. */
export const FLOWS = ['scroll', 'pages'] as const;
/** A way to move through an article. */
export type Flow = (typeof FLOWS)[number];

/** The numbers of lines that stay clear while the others are dimmed. */
export const LINE_FOCUSES = ['off', '1', '3', '5'] as const;
/** A number of lines in focus. */
export type LineFocus = (typeof LINE_FOCUSES)[number];

/** How an article looks. */
export interface Look {
  /** Steps from the normal size, each an eighth larger; −2 to 2 in the popup. */
  textStep: number;
  typeface: Typeface;
  /** The installed font used by `named`. Letters, digits, spaces, dots, underscores and hyphens; may be empty. */
  fontName: string;
  lineHeight: LineHeight;
  columnWidth: ColumnWidth;
  letterGap: Spacing;
  wordGap: Spacing;
  alignment: Alignment;
  /** Whether to hyphenate, in languages for which the browser can. */
  hyphens: boolean;
  theme: Theme;
  flow: Flow;
  lineFocus: LineFocus;
  /** Whether transparent diagrams have a light background in dark themes. */
  diagramBackgrounds: boolean;
  /** The text colour of the theme `own`: `#` and six hexadecimal digits. */
  customText: string;
  /** The background colour of the theme `own`, in the same format. */
  customBackground: string;
  /**
   * Until when custom colours with too little contrast are applied, in milliseconds since 1970. See
   * `custom-colours.ts`.
   */
  weakColoursUntil: number;
}

/** The default look. */
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
  flow: 'scroll',
  lineFocus: 'off',
  diagramBackgrounds: true,
  customText: '#2b2b26',
  customBackground: '#e9efe6',
  weakColoursUntil: 0,
};

/** A font file that comes with Lectern, for Latin text. Other scripts use the system's fonts. */
export interface BundledFont {
  /** The name of the file in `/fonts/`, without `.woff2`. */
  name: string;
  /** The CSS family, as in typefaces.ts. */
  family: string;
  style: 'normal' | 'italic';
  /** A weight, or the range of a variable font. */
  weight: string;
  /** The file in its package. */
  source: string;
}

const SERIF = 'Source Serif 4 Variable';
const LEGIBLE = 'Atkinson Hyperlegible Next Variable';
const DYSLEXIC = 'OpenDyslexic';

const SERIF_FILES = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz';
const INTER_FILES = '@fontsource-variable/inter/files/inter-latin-wght';
const LEGIBLE_FILES =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght';
const DYSLEXIC_FILES = '@fontsource/opendyslexic/files/opendyslexic-latin';

/** Every bundled font. A reader over a page gets them from the background (utils/browser/read-font.ts). */
export const BUNDLED_FONTS: readonly BundledFont[] = [
  {
    name: 'source-serif-4-normal',
    family: SERIF,
    style: 'normal',
    weight: '200 900',
    source: `${SERIF_FILES}-normal.woff2`,
  },
  {
    name: 'source-serif-4-italic',
    family: SERIF,
    style: 'italic',
    weight: '200 900',
    source: `${SERIF_FILES}-italic.woff2`,
  },
  {
    name: 'inter-normal',
    family: 'Inter Variable',
    style: 'normal',
    weight: '100 900',
    source: `${INTER_FILES}-normal.woff2`,
  },
  {
    name: 'atkinson-normal',
    family: LEGIBLE,
    style: 'normal',
    weight: '200 800',
    source: `${LEGIBLE_FILES}-normal.woff2`,
  },
  {
    name: 'atkinson-italic',
    family: LEGIBLE,
    style: 'italic',
    weight: '200 800',
    source: `${LEGIBLE_FILES}-italic.woff2`,
  },
  {
    name: 'opendyslexic-normal',
    family: DYSLEXIC,
    style: 'normal',
    weight: '400',
    source: `${DYSLEXIC_FILES}-400-normal.woff2`,
  },
  {
    name: 'opendyslexic-italic',
    family: DYSLEXIC,
    style: 'italic',
    weight: '400',
    source: `${DYSLEXIC_FILES}-400-italic.woff2`,
  },
  {
    name: 'opendyslexic-bold',
    family: DYSLEXIC,
    style: 'normal',
    weight: '700',
    source: `${DYSLEXIC_FILES}-700-normal.woff2`,
  },
];

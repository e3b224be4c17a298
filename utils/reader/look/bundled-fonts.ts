import type { FontScript } from './font-scripts';

/** A font file that comes with Lectern. Scripts without one use the system's fonts. */
export interface BundledFont {
  /** The name of the file in `/fonts/` and in its package, without `.woff2`. */
  name: string;
  /** The package. */
  folder: string;
  /** The CSS family, as in typefaces.ts. */
  family: string;
  style: 'normal' | 'italic';
  /** A weight, or the range of a variable font. */
  weight: string;
  /** What it has letters for. */
  script: FontScript;
}

interface FontFiles extends Pick<BundledFont, 'folder' | 'family' | 'weight'> {
  styles: readonly BundledFont['style'][];
  scripts: readonly FontScript[];
  /** What the names of its files say about its weights. */
  axis: string;
}

const BOTH = ['normal', 'italic'] as const;
const ALL = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'] as const;
const DYSLEXIC = { family: 'OpenDyslexic', folder: '@fontsource/opendyslexic' };

const FILES: readonly FontFiles[] = [
  {
    family: 'Source Serif 4 Variable',
    folder: '@fontsource-variable/source-serif-4',
    axis: 'opsz',
    weight: '200 900',
    styles: BOTH,
    scripts: ALL,
  },
  {
    family: 'Inter Variable',
    folder: '@fontsource-variable/inter',
    axis: 'wght',
    weight: '100 900',
    styles: ['normal'],
    scripts: ALL,
  },
  {
    family: 'Atkinson Hyperlegible Next Variable',
    folder: '@fontsource-variable/atkinson-hyperlegible-next',
    axis: 'wght',
    weight: '200 800',
    styles: BOTH,
    scripts: ['latin', 'latin-ext'],
  },
  { ...DYSLEXIC, axis: '400', weight: '400', styles: BOTH, scripts: ['latin'] },
  { ...DYSLEXIC, axis: '700', weight: '700', styles: ['normal'], scripts: ['latin'] },
];

/** Every bundled font. A reader over a page gets them from the background (utils/browser/read-font.ts). */
export const BUNDLED_FONTS: readonly BundledFont[] = FILES.flatMap(
  ({ folder, family, weight, axis, styles, scripts }) => {
    const file = folder.slice(folder.indexOf('/') + 1);
    return scripts.flatMap((script) =>
      styles.map((style) => {
        const name = `${file}-${script}-${axis}-${style}`;
        return { name, folder, family, style, weight, script };
      }),
    );
  },
);

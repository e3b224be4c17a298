import type { ReaderCalls } from '@/utils/background/reader-calls';

/** Replaced by the style sheet itself when the script is built: modules/overlay-styles.ts. */
const STYLES = 'lectern:styles';

interface Face {
  file: string;
  family: string;
  style?: string;
  weight: string;
}

const SERIF = 'Source Serif 4 Variable';
const LEGIBLE = 'Atkinson Hyperlegible Next Variable';
const DYSLEXIC = 'OpenDyslexic';

/** The letters of the first painting, by the names that components/styles gives them. */
const FACES: Face[] = [
  { file: 'source-serif-4-normal', family: SERIF, weight: '200 900' },
  { file: 'source-serif-4-italic', family: SERIF, style: 'italic', weight: '200 900' },
  { file: 'inter-normal', family: 'Inter Variable', weight: '100 900' },
];

/** The letters that a reader may choose instead. */
const OTHER_FACES: Face[] = [
  { file: 'atkinson-normal', family: LEGIBLE, weight: '200 800' },
  { file: 'atkinson-italic', family: LEGIBLE, style: 'italic', weight: '200 800' },
  { file: 'opendyslexic-normal', family: DYSLEXIC, weight: '400' },
  { file: 'opendyslexic-italic', family: DYSLEXIC, style: 'italic', weight: '400' },
  { file: 'opendyslexic-bold', family: DYSLEXIC, weight: '700' },
];

/** The letters of western languages; others come from the system. The range of the font files. */
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';

/** How long after the first painting the other letters are asked for. Milliseconds. */
const OTHERS_LATER = 500;

/** How long the first painting waits for fonts. Milliseconds; after that they come when they come. */
const FONTS_PATIENCE = 200;

/** The reader's letters, on their way from the extension. */
export interface OverlayFonts {
  /** Those of the first painting. */
  first: Promise<Uint8Array<ArrayBuffer> | null>[];
  /** Asks for those that a reader may choose instead. */
  askForOthers(): Promise<Uint8Array<ArrayBuffer> | null>[];
}

/** Asks for the letters. Without the extension there are none, and the system's serve. */
export function requestFonts(calls: Pick<ReaderCalls, 'readFont'>): OverlayFonts {
  const ask = async ({ file }: Face) => {
    const bytes = await calls.readFont(file).catch(() => null);
    return bytes ? decode(bytes) : null;
  };
  return { first: FACES.map(ask), askForOthers: () => OTHER_FACES.map(ask) };
}

/**
 * Gives an empty document the reader's styles and letters. Neither touches the page, and neither is held up by its
 * policy: they are made of what the extension hands over, not loaded.
 */
export async function styleOverlay(stage: Document, letters: OverlayFonts): Promise<void> {
  stage.title = 'Lectern';
  const style = stage.createElement('style');
  style.textContent = STYLES;
  stage.head.append(style);
  const patience = new Promise((resolve) => setTimeout(resolve, FONTS_PATIENCE));
  await Promise.race([patience, addFaces(stage, FACES, letters.first)]);
  setTimeout(() => void addFaces(stage, OTHER_FACES, letters.askForOthers()), OTHERS_LATER);
}

async function addFaces(
  stage: Document,
  faces: readonly Face[],
  files: readonly Promise<Uint8Array<ArrayBuffer> | null>[],
): Promise<void> {
  await Promise.all(
    faces.map(async ({ family, style = 'normal', weight }, index) => {
      const bytes = await files[index];
      const view = stage.defaultView;
      if (!bytes || !view) return;
      const face = new view.FontFace(family, bytes, { style, weight, unicodeRange: LATIN });
      stage.fonts.add(face);
      await face.load();
    }),
  );
}

/** By hand: `Uint8Array.from` asks a function for each byte, and a font has a hundred thousand. */
function decode(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let place = 0; place < letters.length; place += 1) bytes[place] = letters.charCodeAt(place);
  return bytes;
}

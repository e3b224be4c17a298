import type { ReaderCalls } from '@/utils/messaging/reader-calls';

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

/** How long the first painting waits for fonts. Milliseconds; after that they come when they come. */
const FONTS_PATIENCE = 200;

/**
 * Gives an empty document the reader's styles and letters. Neither touches the page, and neither is held up by its
 * policy: they are made of what the extension hands over, not loaded.
 */
export async function dressStage(
  stage: Document,
  calls: Pick<ReaderCalls, 'readFont'>,
): Promise<void> {
  stage.title = 'Lectern';
  const style = stage.createElement('style');
  style.textContent = STYLES;
  stage.head.append(style);
  const patience = new Promise((resolve) => setTimeout(resolve, FONTS_PATIENCE));
  const add = (faces: Face[]) => Promise.all(faces.map((face) => addFace(stage, calls, face)));
  await Promise.race([patience, add(FACES)]);
  void add(OTHER_FACES);
}

async function addFace(
  stage: Document,
  calls: Pick<ReaderCalls, 'readFont'>,
  { file, family, style = 'normal', weight }: Face,
): Promise<void> {
  // Without the extension the system's letters serve.
  const bytes = await calls.readFont(file).catch(() => null);
  const view = stage.defaultView;
  if (!bytes || !view) return;
  const face = new view.FontFace(family, decode(bytes), { style, weight, unicodeRange: LATIN });
  stage.fonts.add(face);
  await face.load();
}

const decode = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

import type { ReaderCalls } from '@/utils/background/reader-calls';
import { BUNDLED_FONTS, type BundledFont } from '@/utils/reader/look/bundled-fonts';

/** The build replaces this with the style sheet: modules/overlay-styles.ts. */
const STYLES = 'lectern:styles';

/** What the first paint needs: the default typeface and the one of the interface. */
const isForFirstPaint = ({ family }: BundledFont): boolean =>
  family === 'Source Serif 4 Variable' || family === 'Inter Variable';
const FIRST_FONTS = BUNDLED_FONTS.filter(isForFirstPaint);
const OTHER_FONTS = BUNDLED_FONTS.filter((font) => !isForFirstPaint(font));

/** The range of the font files. Other scripts use the system's fonts. */
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';

/** Milliseconds from the first paint to the request for the other fonts. */
const OTHERS_DELAY = 500;

/** Milliseconds that the first paint waits for fonts. Later ones apply when they arrive. */
const FONTS_TIMEOUT = 200;

type FontBytes = Uint8Array<ArrayBuffer> | null;

/** The reader's fonts, requested from the extension. */
export interface OverlayFonts {
  /** Those that the first paint needs. */
  first: Promise<FontBytes>[];
  requestOthers(): Promise<FontBytes>[];
}

/** Requests the fonts. Without the extension there are none, and the system's fonts apply. */
export function requestFonts(calls: Pick<ReaderCalls, 'readFont'>): OverlayFonts {
  const request = async ({ name }: BundledFont) => {
    const bytes = await calls.readFont(name).catch(() => null);
    return bytes ? decodeBase64(bytes) : null;
  };
  return { first: FIRST_FONTS.map(request), requestOthers: () => OTHER_FONTS.map(request) };
}

/**
 * Adds the reader's styles and fonts to an empty document. Neither affects the page, and the page's Content Security
 * Policy does not block them, because they are created from data of the extension and not loaded.
 */
export async function styleOverlay(stage: Document, fonts: OverlayFonts): Promise<void> {
  stage.title = 'Lectern';
  const style = stage.createElement('style');
  style.textContent = STYLES;
  stage.head.append(style);
  const timeout = new Promise((resolve) => setTimeout(resolve, FONTS_TIMEOUT));
  await Promise.race([timeout, addFonts(stage, FIRST_FONTS, fonts.first)]);
  setTimeout(() => void addFonts(stage, OTHER_FONTS, fonts.requestOthers()), OTHERS_DELAY);
}

async function addFonts(
  stage: Document,
  fonts: readonly BundledFont[],
  files: readonly Promise<FontBytes>[],
): Promise<void> {
  await Promise.all(
    fonts.map(async ({ family, style, weight }, index) => {
      const bytes = await files[index];
      const view = stage.defaultView;
      if (!bytes || !view) return;
      const face = new view.FontFace(family, bytes, { style, weight, unicodeRange: LATIN });
      stage.fonts.add(face);
      await face.load();
    }),
  );
}

/** A loop, because `Uint8Array.from` calls a function for each byte, and a font has a hundred thousand. */
function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

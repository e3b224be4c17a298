import type { ReaderCalls } from '@/utils/background/calls/reader-calls';
import { BUNDLED_FONTS, type BundledFont } from '@/utils/reader/look/bundled-fonts';

/** The build replaces this with the style sheet: modules/overlay-styles.ts. */
const STYLES = 'lectern:styles';

const [SERIF_FAMILY, INTERFACE_FAMILY] = ['Source Serif 4 Variable', 'Inter Variable'];
/** What every first paint needs: the default typeface and the one of the interface. */
const isForFirstPaint = ({ family, style }: BundledFont): boolean =>
  style === 'normal' && (family === SERIF_FAMILY || family === INTERFACE_FAMILY);
const isSerifItalic = ({ family, style }: BundledFont): boolean =>
  style === 'italic' && family === SERIF_FAMILY;

/** Elements that the reader shows in italics. */
const IN_ITALICS = /<(?:em|i|cite|dfn|var|blockquote)\b/;

/** The range of the font files. Other scripts use the system's fonts. */
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';

/** Milliseconds from the first paint to the request for the other fonts. */
const OTHERS_DELAY = 500;

/** Milliseconds that the first paint waits for fonts. Later ones apply when they arrive. */
const FONTS_TIMEOUT = 200;

type FontBytes = Uint8Array<ArrayBuffer> | null;

/** The reader's fonts, which are requested from the extension when they are needed. */
export interface OverlayFonts {
  /** Requests what the first paint of an article needs beyond the fonts that every one needs. */
  requestFor(html: string): void;
  /** Requests all others. */
  requestAll(): void;
  /** The fonts requested so far, with their files. */
  requested: ReadonlyMap<BundledFont, Promise<FontBytes>>;
}

/** Requests the fonts of the first paint. If the extension is gone there are none, and the system's fonts apply. */
export function requestFonts(calls: Pick<ReaderCalls, 'readFont'>): OverlayFonts {
  const requested = new Map<BundledFont, Promise<FontBytes>>();
  const request = (font: BundledFont) => {
    if (requested.has(font)) return;
    const file = calls.readFont(font.name).then(
      (base64) => (base64 ? decodeBase64(base64) : null),
      () => null,
    );
    requested.set(font, file);
  };
  BUNDLED_FONTS.filter(isForFirstPaint).forEach(request);
  return {
    requested,
    requestFor(html) {
      if (IN_ITALICS.test(html)) BUNDLED_FONTS.filter(isSerifItalic).forEach(request);
    },
    requestAll: () => BUNDLED_FONTS.forEach(request),
  };
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
  const first = new Map(fonts.requested);
  await Promise.race([timeout, addFonts(stage, first)]);
  setTimeout(() => {
    fonts.requestAll();
    const others = [...fonts.requested].filter(([font]) => !first.has(font));
    void addFonts(stage, new Map(others));
  }, OTHERS_DELAY);
}

async function addFonts(
  stage: Document,
  fonts: ReadonlyMap<BundledFont, Promise<FontBytes>>,
): Promise<void> {
  await Promise.all(
    [...fonts].map(async ([{ family, style, weight }, file]) => {
      const bytes = await file;
      const view = stage.defaultView;
      if (!bytes || !view) return;
      const face = new view.FontFace(family, bytes, { style, weight, unicodeRange: LATIN });
      stage.fonts.add(face);
      await face.load();
    }),
  );
}

/** Newer browsers decode by themselves. A loop, because `Uint8Array.from` calls a function for each byte. */
function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  const decode: unknown = Reflect.get(Uint8Array, 'fromBase64');
  // The method is too new for the compiler's library.
  if (typeof decode === 'function')
    return decode.call(Uint8Array, base64) as Uint8Array<ArrayBuffer>;
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

import type { Article } from '@/utils/article/article';
import type { ReaderCalls } from '@/utils/background/calls/reader-calls';
import { BUNDLED_FONTS, type BundledFont } from '@/utils/reader/look/bundled-fonts';
import { FONT_SCRIPTS, type FontScript, fontScriptsOf } from '@/utils/reader/look/font-scripts';

/** The build replaces this with the style sheet: modules/overlay-styles.ts. */
const STYLES = 'lectern:styles';

const [SERIF_FAMILY, INTERFACE_FAMILY] = ['Source Serif 4 Variable', 'Inter Variable'];
/** What a first paint needs of each script: the default typeface and the one of the interface. */
const isForFirstPaint = ({ family, style }: BundledFont): boolean =>
  style === 'normal' && (family === SERIF_FAMILY || family === INTERFACE_FAMILY);
const isSerifItalic = ({ family, style }: BundledFont): boolean =>
  style === 'italic' && family === SERIF_FAMILY;

/** Elements that the reader shows in italics. */
const IN_ITALICS = /<(?:em|i|cite|dfn|var|blockquote)\b/;

/** Milliseconds from the first paint to the request for the other fonts. */
const OTHERS_DELAY = 500;

/** Milliseconds that the first paint waits for fonts. Later ones apply when they arrive. */
const FONTS_TIMEOUT = 200;

type FontBytes = Uint8Array<ArrayBuffer> | null;

/** The reader's fonts, which are requested from the extension when they are needed. */
export interface OverlayFonts {
  /** Requests what the first paint of an article needs beyond the fonts that every one needs. */
  requestFor(article: Pick<Article, 'title' | 'dek' | 'byline' | 'html'>): void;
  /** Requests the others for the scripts of the articles. */
  requestAll(): void;
  /** The fonts requested so far, with their files. */
  requested: ReadonlyMap<BundledFont, Promise<FontBytes>>;
}

/** Requests the fonts of the first paint. If the extension is gone there are none, and the system's fonts apply. */
export function requestFonts(calls: Pick<ReaderCalls, 'readFont'>): OverlayFonts {
  const requested = new Map<BundledFont, Promise<FontBytes>>();
  const scripts = new Set<FontScript>(['latin']);
  const request = (font: BundledFont) => {
    if (requested.has(font) || !scripts.has(font.script)) return;
    const file = calls.readFont(font.name).then(
      (base64) => (base64 ? decodeBase64(base64) : null),
      () => null,
    );
    requested.set(font, file);
  };
  BUNDLED_FONTS.filter(isForFirstPaint).forEach(request);
  return {
    requested,
    requestFor({ title, dek, byline, html }) {
      for (const script of fontScriptsOf([title, dek, ...byline, html].join(' '))) {
        scripts.add(script);
      }
      BUNDLED_FONTS.filter(isForFirstPaint).forEach(request);
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
  const add = (face: FontFace | null) => face && stage.fonts.add(face);
  const added = Promise.all(loadFonts(stage, first).map(async (face) => add(await face)));
  await Promise.race([timeout, added]);
  setTimeout(async () => {
    fonts.requestAll();
    const others = [...fonts.requested].filter(([font]) => !first.has(font));
    // All at once: each time that fonts are added, the browser lays out all text again.
    (await Promise.all(loadFonts(stage, new Map(others)))).forEach(add);
  }, OTHERS_DELAY);
}

const loadFonts = (
  stage: Document,
  fonts: ReadonlyMap<BundledFont, Promise<FontBytes>>,
): Promise<FontFace | null>[] =>
  [...fonts].map(async ([{ family, style, weight, script }, file]) => {
    const bytes = await file;
    const view = stage.defaultView;
    if (!bytes || !view) return null;
    const unicodeRange = FONT_SCRIPTS[script];
    // The file may be damaged.
    return new view.FontFace(family, bytes, { style, weight, unicodeRange })
      .load()
      .catch(() => null);
  });

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

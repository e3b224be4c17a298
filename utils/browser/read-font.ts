/** The fonts that a reader inside a page may request, by file name in `/fonts/`. See modules/reader-fonts.ts. */
const READER_FONTS = [
  'source-serif-4-normal',
  'source-serif-4-italic',
  'inter-normal',
  'atkinson-normal',
  'atkinson-italic',
  'opendyslexic-normal',
  'opendyslexic-italic',
  'opendyslexic-bold',
] as const;
/** One of them. */
export type ReaderFont = (typeof READER_FONTS)[number];

/** Reads a font of the extension. Returns its WOFF2 file as base64, because messages carry only text. */
export async function readFont(name: ReaderFont): Promise<string> {
  const answer = await fetch(`/fonts/${name}.woff2`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Whether an untrusted value names one of the fonts. */
export const isReaderFont = (value: unknown): value is ReaderFont =>
  READER_FONTS.some((name) => name === value);

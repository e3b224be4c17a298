import { BUNDLED_FONTS } from '@/utils/reader/look/bundled-fonts';

/**
 * Reads a bundled font: base64 of the WOFF2 file, because messages carry only text. Returns null where `name` is not the
 * name of one. modules/reader-fonts.ts puts the files there.
 */
export async function readFont(name: unknown): Promise<string | null> {
  if (!BUNDLED_FONTS.some((font) => font.name === name)) return null;
  const response = await fetch(`/fonts/${name}.woff2`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

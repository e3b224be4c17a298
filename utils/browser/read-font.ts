import { BUNDLED_FONTS } from '@/utils/reader/look/bundled-fonts';

/**
 * Reads a bundled font: base64 of the WOFF2 file, because messages carry only text. Returns null where `name` is not the
 * name of one. modules/reader-fonts.ts puts the files there.
 */
export async function readFont(name: unknown): Promise<string | null> {
  if (!BUNDLED_FONTS.some((font) => font.name === name)) return null;
  const response = await fetch(`/fonts/${name}.woff2`);
  return encodeBase64(new Uint8Array(await response.arrayBuffer()));
}

/** Newer browsers encode by themselves, in a fraction of the time. */
function encodeBase64(bytes: Uint8Array): string {
  const encode: unknown = Reflect.get(bytes, 'toBase64');
  if (typeof encode === 'function') return String(encode.call(bytes));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The names of font files. Not the table of them, which the background does not need. */
const FONT_NAME = /^[a-z\d-]{1,60}$/;

/**
 * Reads a bundled font: base64 of the WOFF2 file, because messages carry only text. Returns null if the extension has
 * no font of that name. modules/reader-fonts.ts puts the files there.
 */
export async function readFont(name: string): Promise<string | null> {
  if (!FONT_NAME.test(name)) return null;
  // Browsers reject a request for a file that the extension does not have.
  const response = await fetch(`/fonts/${name}.woff2`).catch(() => null);
  return response?.ok ? encodeBase64(new Uint8Array(await response.arrayBuffer())) : null;
}

/** Newer browsers encode by themselves, in a fraction of the time. */
function encodeBase64(bytes: Uint8Array): string {
  const encode: unknown = Reflect.get(bytes, 'toBase64');
  if (typeof encode === 'function') return String(encode.call(bytes));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

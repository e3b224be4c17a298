/** What a picture of an exported article may be, and the ending of its file. */
export const PICTURE_EXTENSIONS = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
} as const;

/** A media type that pictures of exported articles have. */
export type PictureMediaType = keyof typeof PICTURE_EXTENSIONS;

/**
 * What a file is, by its first bytes: servers are often wrong, and a book with a wrong type is broken. Null when it is
 * nothing that is kept. A drawing (SVG) is told by its text.
 */
export function findPictureMediaType(bytes: Uint8Array): PictureMediaType | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'image/webp';
  if (/^[\s\S]{4}ftypavi[fs]/.test(head)) return 'image/avif';
  return isDrawing(bytes) ? 'image/svg+xml' : null;
}

/** Where the first element of a drawing is looked for: behind declarations and comments. Bytes. */
const PROLOGUE = 4096;

function isDrawing(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, PROLOGUE));
  const first = start.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>/gi, '').trimStart();
  return /^<svg[\s>]/.test(first);
}

/**
 * Whether a drawing is nothing but a drawing: no script, no address of anything outside, no entities. Bytes that are no
 * UTF-8 are none.
 */
export function isStillDrawing(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return !MORE_THAN_DRAWN.test(text) && !LEADS_OUT.test(text);
}

/** Scripts, things that are not drawn, declarations that other text hides behind, and text that is no UTF-8. */
const MORE_THAN_DRAWN =
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|audio|video)\b|<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet|@import|\son\w+\s*=|javascript:|\ufffd/i;
const LEADS_OUT =
  /(?:href|src)\s*=\s*["']\s*(?!\s|#|data:image\/(?:png|jpe?g|gif|webp);)|url\(\s*["']?\s*[^\s"'#]/i;

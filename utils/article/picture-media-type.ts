/** The supported picture types, with their file extensions. */
export const PICTURE_EXTENSIONS = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
} as const;

/** A supported media type. */
export type PictureMediaType = keyof typeof PICTURE_EXTENSIONS;

/**
 * Detects the type of a picture from its first bytes, because servers often send wrong types. SVG is detected from its
 * text. Returns null if the type is not supported.
 */
export function findPictureMediaType(bytes: Uint8Array): PictureMediaType | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'image/webp';
  if (/^[\s\S]{4}ftypavi[fs]/.test(head)) return 'image/avif';
  return isSvg(bytes) ? 'image/svg+xml' : null;
}

/** How far to look for the first element of an SVG, past declarations and comments. Bytes. */
const PROLOGUE = 4096;

function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, PROLOGUE));
  const first = start.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>/gi, '').trimStart();
  return /^<svg[\s>]/.test(first);
}

/**
 * Whether an SVG is only a drawing: no scripts, no external references, no entities. False if it is not valid UTF-8.
 */
export function isStaticSvg(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return !ACTIVE_CONTENT.test(text) && !EXTERNAL_REFERENCE.test(text);
}

/** Scripts, foreign content, declarations that can hide other text, and invalid UTF-8. */
const ACTIVE_CONTENT =
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|audio|video)\b|<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet|@import|\son\w+\s*=|javascript:|\ufffd/i;
/** References to anything but the file itself and embedded bitmaps. */
const EXTERNAL_REFERENCE =
  /(?:href|src)\s*=\s*["']\s*(?!\s|#|data:image\/(?:png|jpe?g|gif|webp);)|url\(\s*(?:["']\s*)?[^\s"'#]/i;

/** The longest name, with its extension. File systems allow 255 bytes; paths and sync software need some of them. */
const LONGEST_BYTES = 120;

/** Device names that Windows reserves with any extension. Source: "Naming Files, Paths, and Namespaces". */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])$/i;

/** Used if nothing of the title can be kept. */
const NAMELESS = 'article';

/**
 * Returns a file name based on the title that is valid on Windows, macOS and Linux: normalised (NFC), without reserved,
 * control or bidirectional characters, at most 120 bytes of UTF-8, truncated between grapheme clusters. Never empty.
 * `extension` has no dot.
 */
export function toFileName(title: string, extension: string): string {
  const ending = `.${extension}`;
  const words = trimEdges(replaceForbidden(title.normalize('NFC').toWellFormed()));
  const short = trimEdges(cutToBytes(words, LONGEST_BYTES - byteLength(ending)));
  return `${avoidDevice(short || NAMELESS)}${ending}`;
}

function replaceForbidden(title: string): string {
  return (
    title
      .replace(/\s+/g, ' ')
      // Control characters and invisible characters that reorder text ("gpj.exe").
      .replace(
        /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu,
        '',
      )
      .replace(/"/g, '’')
      .replace(/ ?[/\\|:]+ ?/g, (mark) => (mark.includes(' ') ? ' - ' : '-'))
      .replace(/[<>?*]/g, '')
      .replace(/ +/g, ' ')
  );
}

/** Leading dots hide a file; Windows drops trailing dots and spaces and then cannot find the file. */
const trimEdges = (name: string): string => name.replace(/^[.\s~-]+|[.\s-]+$/g, '');

function cutToBytes(name: string, most: number): string {
  let kept = '';
  let length = 0;
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name);
  for (const { segment } of characters) {
    length += byteLength(segment);
    if (length > most) return kept;
    kept += segment;
  }
  return kept;
}

/** Windows compares device names with the part before the first dot. */
const avoidDevice = (name: string): string =>
  DEVICE.test((name.split('.')[0] ?? '').trimEnd()) ? `_${name}` : name;

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

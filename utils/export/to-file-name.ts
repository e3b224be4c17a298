/** Longest name, ending included. File systems allow 255 bytes; folders and synchronising programs want some of it. */
const LONGEST_BYTES = 120;

/** Names that Windows keeps for devices, whatever the ending. Source: "Naming Files, Paths, and Namespaces". */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])$/i;

/** For a title of which nothing can stay. */
const NAMELESS = 'article';

/**
 * A file name for an article that Windows, macOS and Linux all take, and that reads like the title: normalised (NFC),
 * without marks that mean something to file systems, control characters and marks of direction, no more than 120 bytes
 * of UTF-8, cut between characters as people see them. Never empty. `extension` has no dot.
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
      // Control characters and marks that are not seen but turn the order of letters ("gpj.exe").
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

/** Leading dots hide a file; trailing dots and spaces are dropped by Windows, and with them the way to the file. */
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

/** A device's name counts up to the first dot. */
const avoidDevice = (name: string): string =>
  DEVICE.test((name.split('.')[0] ?? '').trimEnd()) ? `_${name}` : name;

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

import type { ArchiveReader } from '../archive/archive-reader';
import { parseJson } from '../parse-json';
import { TransferError } from '../transfer-failure';
import { LIMITS } from '../transfer-limits';

/** An export of a known program, with the contents that were read to recognise it. */
export type RecognisedImport =
  | { kind: 'pocket-csv'; texts: string[] }
  | {
      kind: 'pocket-html' | 'instapaper' | 'raindrop' | 'readwise' | 'matter' | 'bookmarks';
      text: string;
    }
  | { kind: 'wallabag' | 'karakeep'; list: readonly unknown[] }
  | { kind: 'omnivore'; lists: (readonly unknown[])[]; archive: ArchiveReader | null };

/**
 * Detects the program that wrote a text file from its contents; returns null if none is known. Throws a TransferError
 * with `too-large` if the file exceeds the limit for texts.
 */
export async function recogniseFile(file: Blob): Promise<RecognisedImport | null> {
  if (file.size > LIMITS.importFile) throw new TransferError('too-large');
  return recogniseText(await decode(file));
}

/** Does the same for the files in an archive. Throws a TransferError if one of them is damaged or too large. */
export async function recogniseArchive(archive: ArchiveReader): Promise<RecognisedImport | null> {
  const texts: string[] = [];
  const lists: (readonly unknown[])[] = [];
  let size = 0;
  for (const path of archive.paths.filter((name) => /\.(?:csv|json)$/i.test(name))) {
    const bytes = await archive.read(path, LIMITS.importFile - size);
    size += bytes?.length ?? 0;
    const known = recogniseText(new TextDecoder().decode(bytes ?? new Uint8Array()));
    if (known?.kind === 'pocket-csv') texts.push(...known.texts);
    if (known?.kind === 'omnivore') lists.push(...known.lists);
    // The other programs write one file. Matter’s archive has lists of highlights beside it.
    if (known && known.kind !== 'pocket-csv' && known.kind !== 'omnivore') return known;
  }
  if (lists.length > 0) return { kind: 'omnivore', lists, archive };
  return texts.length > 0 ? { kind: 'pocket-csv', texts } : null;
}

function recogniseText(text: string): RecognisedImport | null {
  const start = text.slice(0, 2_000).trimStart();
  if (/^<!doctype netscape-bookmark-file/i.test(start)) return { kind: 'bookmarks', text };
  if (start.startsWith('<')) {
    return /<title>\s*Pocket Export/i.test(start) ? { kind: 'pocket-html', text } : null;
  }
  if (start.startsWith('[')) return recogniseList(parseJson(text));
  if (start.startsWith('{')) return recogniseObject(parseJson(text));
  return recogniseTable(start.split(/\r?\n/)[0] ?? '', text);
}

/** The columns by which a CSV file is recognised, without spaces and in lower case. */
const TABLES = [
  { kind: 'instapaper', columns: ['url', 'folder', 'timestamp'] },
  { kind: 'raindrop', columns: ['url', 'folder', 'created', 'favorite'] },
  { kind: 'readwise', columns: ['url', 'documenttags', 'readingprogress'] },
  { kind: 'matter', columns: ['url', 'inqueue', 'favorited'] },
] as const;

function recogniseTable(head: string, text: string): RecognisedImport | null {
  const names = new Set(head.toLowerCase().replace(/["\s]/g, '').split(','));
  if (names.has('url') && names.has('time_added')) return { kind: 'pocket-csv', texts: [text] };
  const table = TABLES.find(({ columns }) => columns.every((name) => names.has(name)));
  return table ? { kind: table.kind, text } : null;
}

/** Karakeep writes an object with a list; the other programs write the list alone. */
function recogniseObject(value: unknown): RecognisedImport | null {
  if (typeof value !== 'object' || value === null || !('bookmarks' in value)) return null;
  const { bookmarks } = value;
  if (!Array.isArray(bookmarks)) return null;
  const first: unknown = bookmarks[0];
  const isKnown = typeof first === 'object' && first !== null && 'content' in first;
  return isKnown ? { kind: 'karakeep', list: bookmarks } : null;
}

function recogniseList(list: unknown): RecognisedImport | null {
  if (!Array.isArray(list)) return null;
  const first: unknown = list.find((item) => typeof item === 'object' && item !== null);
  const has = (name: string) =>
    typeof first === 'object' && first !== null && Object.hasOwn(first, name);
  if (!has('url')) return null;
  if (has('is_archived')) return { kind: 'wallabag', list };
  return has('savedAt') ? { kind: 'omnivore', lists: [list], archive: null } : null;
}

/** Decodes UTF-16 if the file begins with its byte order mark, otherwise UTF-8. */
async function decode(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

import { type ArchiveReader, openArchive } from '@/utils/library/transfer/archive/archive-reader';
import { MANIFEST_PATH } from '@/utils/library/transfer/backup/backup-format';
import { parseJson } from '@/utils/library/transfer/restore/parse-article-file';
import { TransferError } from '@/utils/library/transfer/transfer-failure';
import { LIMITS } from '@/utils/library/transfer/transfer-limits';

/** A file of a known kind, as far as it had to be read to know it. */
export type RecognisedImport =
  | { kind: 'lectern' }
  | { kind: 'pocket-csv'; texts: string[] }
  | { kind: 'pocket-html' | 'instapaper' | 'bookmarks'; text: string }
  | { kind: 'wallabag'; list: readonly unknown[] }
  | { kind: 'omnivore'; lists: (readonly unknown[])[]; archive: ArchiveReader | null };

/**
 * Tells what a file is by what is in it, whatever its name. Null when it is nothing that is known. Throws a
 * TransferError: `damaged` for a broken archive, `too-large` for a text larger than is read.
 */
export async function recogniseImport(file: Blob): Promise<RecognisedImport | null> {
  if (await isArchive(file)) return recogniseArchive(file);
  if (file.size > LIMITS.importFile) throw new TransferError('too-large');
  return recogniseText(await decode(file));
}

async function isArchive(file: Blob): Promise<boolean> {
  const [p, k, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const isEmpty = three === 5 && four === 6;
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || isEmpty);
}

async function recogniseArchive(file: Blob): Promise<RecognisedImport | null> {
  const archive = await openArchive(file);
  if (archive.paths.includes(MANIFEST_PATH)) return { kind: 'lectern' };
  const texts: string[] = [];
  const lists: (readonly unknown[])[] = [];
  let size = 0;
  for (const path of archive.paths.filter((name) => /\.(?:csv|json)$/i.test(name))) {
    const bytes = await archive.read(path, LIMITS.importFile - size);
    size += bytes?.length ?? 0;
    const known = recogniseText(new TextDecoder().decode(bytes ?? new Uint8Array()));
    if (known?.kind === 'pocket-csv') texts.push(...known.texts);
    if (known?.kind === 'omnivore') lists.push(...known.lists);
    if (known?.kind === 'wallabag') return known;
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
  const names = (start.split(/\r?\n/)[0] ?? '').toLowerCase().replace(/["\s]/g, '').split(',');
  const hasNames = (...wanted: string[]) => wanted.every((name) => names.includes(name));
  if (hasNames('url', 'time_added')) return { kind: 'pocket-csv', texts: [text] };
  return hasNames('url', 'folder', 'timestamp') ? { kind: 'instapaper', text } : null;
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

/** UTF-8, or UTF-16 where the file begins with its mark. */
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

import type { ArchiveReader } from '@/utils/library/transfer/archive/archive-reader';
import { LIMITS } from '@/utils/library/transfer/transfer-limits';
import { collectItems, type ItemCollector } from './collect-items';
import type { ParsedImport } from './import-item';
import { readBookmarks } from './read-bookmarks';
import { readInstapaper } from './read-instapaper';
import { readOmnivore } from './read-omnivore';
import { readPocketCsv } from './read-pocket-csv';
import { readPocketHtml } from './read-pocket-html';
import { readWallabag } from './read-wallabag';
import type { RecognisedImport } from './recognise-import';

/** Parses an export of another program, in file order. Throws a TransferError if it has too many rows. */
export function parseImport(file: RecognisedImport): ParsedImport {
  const into = collectItems();
  readInto(file, into);
  return { kind: file.kind, ...into.finish() };
}

function readInto(file: RecognisedImport, into: ItemCollector): void {
  switch (file.kind) {
    case 'pocket-csv':
      for (const text of file.texts) readPocketCsv(text, into);
      break;
    case 'pocket-html':
      readPocketHtml(file.text, into);
      break;
    case 'instapaper':
      readInstapaper(file.text, into);
      break;
    case 'bookmarks':
      readBookmarks(file.text, into);
      break;
    case 'wallabag':
      readWallabag(file.list, into);
      break;
    case 'omnivore':
      for (const list of file.lists) readOmnivore(list, into, findContent(file.archive));
  }
}

function findContent(archive: ArchiveReader | null) {
  const paths = new Map(
    archive?.paths.flatMap((path) => {
      const slug = /(?:^|\/)content\/([^/]+)\.html?$/.exec(path)?.[1];
      return slug === undefined ? [] : [[slug, path] as const];
    }),
  );
  return (slug: string) => {
    const path = paths.get(slug);
    if (!archive || path === undefined) return null;
    return async () => {
      const bytes = await archive.read(path, LIMITS.article);
      return bytes && new TextDecoder().decode(bytes);
    };
  };
}

import type { ArchiveReader } from '@/utils/library/transfer/archive/archive-reader';
import { LIMITS } from '@/utils/library/transfer/transfer-limits';
import { collectItems, type ItemCollector } from './collect-items';
import { readBookmarks } from './formats/read-bookmarks';
import { readInstapaper } from './formats/read-instapaper';
import { readKarakeep } from './formats/read-karakeep';
import { readMatter } from './formats/read-matter';
import { type OmnivoreFiles, readOmnivore } from './formats/read-omnivore';
import { readPocketCsv } from './formats/read-pocket-csv';
import { readPocketHtml } from './formats/read-pocket-html';
import { readRaindrop } from './formats/read-raindrop';
import { readReadwise } from './formats/read-readwise';
import { readWallabag } from './formats/read-wallabag';
import type { ParsedImport } from './import-item';
import type { RecognisedImport } from './recognise-import';

/** Parses an export of another program, in file order. Throws a TransferError if it has too many rows. */
export async function parseImport(file: RecognisedImport): Promise<ParsedImport> {
  const into = collectItems();
  await readInto(file, into);
  return { kind: file.kind, ...into.finish() };
}

async function readInto(file: RecognisedImport, into: ItemCollector): Promise<void> {
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
    case 'raindrop':
      readRaindrop(file.text, into);
      break;
    case 'readwise':
      readReadwise(file.text, into);
      break;
    case 'matter':
      readMatter(file.text, into);
      break;
    case 'bookmarks':
      readBookmarks(file.text, into);
      break;
    case 'wallabag':
      readWallabag(file.list, into);
      break;
    case 'karakeep':
      readKarakeep(file.list, into);
      break;
    case 'omnivore': {
      const files = findOmnivoreFiles(file.archive);
      for (const list of file.lists) await readOmnivore(list, into, files);
    }
  }
}

function findOmnivoreFiles(archive: ArchiveReader | null): OmnivoreFiles {
  const paths = new Map(
    archive?.paths.flatMap((path) => {
      const [, folder, slug] =
        /(?:^|\/)(content|highlights)\/([^/]+)\.(?:html?|md)$/.exec(path) ?? [];
      return folder === undefined ? [] : [[`${folder}/${slug}`, path] as const];
    }),
  );
  const read = async (path: string): Promise<string | null> => {
    const bytes = await archive?.read(path, LIMITS.article);
    return bytes ? new TextDecoder().decode(bytes) : null;
  };
  return {
    findContent(slug) {
      const path = paths.get(`content/${slug}`);
      return path === undefined ? null : () => read(path);
    },
    async readHighlights(slug) {
      const path = paths.get(`highlights/${slug}`);
      return path === undefined ? null : read(path);
    },
  };
}

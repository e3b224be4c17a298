import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { findPictureMediaType } from '@/utils/article/picture-media-type';
import type {
  SavedArticleId,
  SavedEdition,
  SavedPicture,
  WholeArticle,
} from '@/utils/library/store/saved-article';
import { sha256 } from '../archive/sha-256';
import { ARTICLE_FILE } from '../backup-format';
import { isWebAddress } from '../is-web-address';
import { recount } from '../merge/recount';
import type { SkipReason } from '../skipped-item';
import { TransferError } from '../transfer-failure';
import { LIMITS } from '../transfer-limits';
import { admitArticle } from './admit-article';
import type { Backup } from './open-backup';
import {
  type ArticleFile,
  type ListedPicture,
  parseArticleFile,
  parseEditionFile,
} from './parse-article-file';
import { toRestoredEntry, toRestoredLink } from './restored-entry';

/** An article as a backup holds it, without what else is in its folder. */
export type FolderHead = Pick<WholeArticle, 'entry' | 'article'> & { file: ArticleFile };

/** An article with all that could be read of its folder, and what could not. */
export interface ReadFolder {
  whole: WholeArticle;
  /** Files beside the article that were left out; the article is whole without them. */
  lost: { name: string; reason: SkipReason }[];
}

/** Reads one file of a folder; throws a `Skip` when it is not what the backup says. */
type ReadFile = (name: string, most: number) => Promise<Uint8Array<ArrayBuffer>>;

/** What cannot be used of one folder. Caught in this module. */
class Skip extends Error {
  readonly reason: SkipReason;
  constructor(reason: SkipReason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Reads the article of a folder and makes its entry anew; only what an article does not tell is taken from the entry in
 * the backup. Rejects with a TransferError where going on makes no sense.
 */
export async function readFolderHead(
  backup: Backup,
  folder: string,
): Promise<Result<FolderHead, SkipReason>> {
  return skipping(async () => {
    const bytes = await fileReader(backup, folder)(ARTICLE_FILE, LIMITS.article);
    const file = parseArticleFile(new TextDecoder().decode(bytes));
    if (!file) throw new Skip('not-an-article');
    return { file, ...toEntryAndArticle(file) };
  });
}

/** Reads everything in a folder. As `readFolderHead`; a picture or edition that is lost does not lose the article. */
export async function readArticleFolder(
  backup: Backup,
  folder: string,
): Promise<Result<ReadFolder, SkipReason>> {
  const head = await readFolderHead(backup, folder);
  if (!head.ok) return head;
  const { file, entry, article } = head.value;
  const lost: ReadFolder['lost'] = [];
  const read = capped(fileReader(backup, folder));
  const orLose = async <T>(name: string, work: () => Promise<T>): Promise<T | null> => {
    const result = await skipping(work);
    if (result.ok) return result.value;
    lost.push({ name, reason: result.error });
    return null;
  };
  const editions: SavedEdition[] = [];
  for (const name of new Set(file.editions)) {
    const edition = await orLose(name, () => readEdition(read, name, entry.id));
    if (edition) editions.push(edition);
  }
  const pictures: SavedPicture[] = [];
  for (const listed of uniqueBySource(file.pictures)) {
    const name = listed.status === 'kept' ? listed.file : listed.src;
    const picture = await orLose(name, () => readPicture(read, listed, entry.id));
    pictures.push(
      picture ?? { id: entry.id, src: listed.src, status: 'missing', reason: 'no-picture' },
    );
  }
  const name = file.thumbnail;
  const thumbnail = name === null ? null : await orLose(name, () => readBitmap(read, name));
  editions.sort((one, other) => one.savedAt - other.savedAt);
  return succeed({ whole: recount({ entry, article, editions, pictures, thumbnail }), lost });
}

function toEntryAndArticle(file: ArticleFile): Pick<WholeArticle, 'entry' | 'article'> {
  const { entry: kept } = file;
  if (kept.kind === 'link') {
    if (!isWebAddress(kept.url)) throw new Skip('no-address');
    return { entry: toRestoredLink(kept), article: null };
  }
  const article = admitArticle(file.article);
  if (!article) throw new Skip('not-an-article');
  return { entry: toRestoredEntry(kept, article), article };
}

async function readEdition(
  read: ReadFile,
  name: string,
  id: SavedArticleId,
): Promise<SavedEdition> {
  const bytes = await read(name, LIMITS.article);
  const parsed = parseEditionFile(new TextDecoder().decode(bytes));
  const article = parsed && admitArticle(parsed.article);
  if (!parsed || !article) throw new Skip('not-an-article');
  return { id, savedAt: parsed.savedAt, article };
}

async function readPicture(
  read: ReadFile,
  listed: ListedPicture,
  id: SavedArticleId,
): Promise<SavedPicture> {
  const { src } = listed;
  if (listed.status === 'missing') return { id, src, status: 'missing', reason: listed.reason };
  return { id, src, status: 'kept', blob: await readBitmap(read, listed.file) };
}

/** A picture by its bytes. Drawings are documents of their own, and none are kept. */
async function readBitmap(read: ReadFile, name: string): Promise<Blob> {
  const bytes = await read(name, LIMITS.picture);
  const type = findPictureMediaType(bytes);
  if (!type || type === 'image/svg+xml') throw new Skip('not-a-picture');
  return new Blob([bytes], { type });
}

function uniqueBySource(pictures: readonly ListedPicture[]): ListedPicture[] {
  return [...new Map(pictures.map((picture) => [picture.src, picture])).values()];
}

function fileReader({ archive, checksums }: Backup, folder: string): ReadFile {
  return async (name, most) => {
    const path = `${folder}${name}`;
    const bytes = await archive.read(path, most);
    if (!bytes) throw new Skip('missing-file');
    if (checksums.get(path) !== (await sha256(bytes))) throw new Skip('wrong-checksum');
    return bytes;
  };
}

/** Reads until all that was read is larger than one article may be. */
function capped(read: ReadFile): ReadFile {
  let left: number = LIMITS.wholeArticle;
  return async (name, most) => {
    const bytes = await read(name, Math.min(most, left));
    left -= bytes.length;
    return bytes;
  };
}

/** Turns what is wrong with one file into a reason; a disk that is full or a reader who cancels ends it all. */
async function skipping<T>(work: () => Promise<T>): Promise<Result<T, SkipReason>> {
  try {
    return succeed(await work());
  } catch (error) {
    if (error instanceof Skip) return fail(error.reason);
    const reason = error instanceof TransferError ? error.failure.reason : null;
    if (reason === 'damaged' || reason === 'too-large') return fail(reason);
    throw error;
  }
}

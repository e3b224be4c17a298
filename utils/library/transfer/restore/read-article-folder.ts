import { isWebAddress } from '@/utils/article/address/is-web-address';
import type { Article } from '@/utils/article/article';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { findPictureMediaType } from '@/utils/article/picture-media-type';
import { admitArticle } from '@/utils/library/admission/admit-article';
import type {
  SavedArticleId,
  SavedEdition,
  SavedPicture,
  WholeArticle,
} from '@/utils/library/store/saved-article';
import { sha256 } from '../archive/sha-256';
import { ARTICLE_FILE } from '../backup-format';
import { recount } from '../merge/recount';
import type { SkipReason } from '../skipped-item';
import { stopIfCancelled, TransferError } from '../transfer-failure';
import { LIMITS } from '../transfer-limits';
import type { Backup } from './open-backup';
import {
  type ArticleFile,
  type BackupPicture,
  parseArticleFile,
  parseEditionFile,
} from './parse-article-file';
import { toRestoredEntry, toRestoredLink } from './restored-entry';

/** An article in a backup, without the other files of its folder. */
export type FolderHead = Pick<WholeArticle, 'entry' | 'article'> & { file: ArticleFile };

/** An article with the readable files of its folder. */
export interface ReadFolder {
  whole: WholeArticle;
  /** Other files that could not be read. The article is complete without them. */
  lost: { name: string; reason: SkipReason }[];
}

/** Reads one file of a folder. Throws a `Skip` if it does not match the backup. */
type ReadFile = (name: string, limit: number) => Promise<Uint8Array<ArrayBuffer>>;

/** An unusable file. Caught in this module. */
class Skip extends Error {
  readonly reason: SkipReason;
  constructor(reason: SkipReason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Reads the article of a folder, checks it with `admit` and recomputes its entry; only fields an article does not have
 * are taken from the backup. Rejects with a TransferError if continuing is pointless.
 */
export async function readFolderHead(
  backup: Backup,
  folder: string,
  admit: (value: unknown) => Article | null,
): Promise<Result<FolderHead, SkipReason>> {
  return skipping(async () => {
    const bytes = await fileReader(backup, folder)(ARTICLE_FILE, LIMITS.article);
    const file = parseArticleFile(new TextDecoder().decode(bytes));
    if (!file) throw new Skip('not-an-article');
    return { file, ...toEntryAndArticle(file, admit) };
  });
}

/** Reads all files of a folder. Like `readFolderHead`; an unreadable picture or edition does not lose the article. */
export async function readArticleFolder(
  backup: Backup,
  folder: string,
  signal?: AbortSignal,
): Promise<Result<ReadFolder, SkipReason>> {
  const head = await readFolderHead(backup, folder, admitArticle);
  if (!head.ok) return head;
  const { file, entry, article } = head.value;
  const lost: ReadFolder['lost'] = [];
  const read = capped(fileReader(backup, folder), signal);
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

function toEntryAndArticle(
  file: ArticleFile,
  admit: (value: unknown) => Article | null,
): Pick<WholeArticle, 'entry' | 'article'> {
  const { entry: kept } = file;
  if (kept.kind === 'link') {
    if (!isWebAddress(kept.url)) throw new Skip('no-address');
    return { entry: toRestoredLink(kept), article: null };
  }
  const article = admit(file.article);
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
  listed: BackupPicture,
  id: SavedArticleId,
): Promise<SavedPicture> {
  const { src } = listed;
  if (listed.status === 'missing') return { id, src, status: 'missing', reason: listed.reason };
  return { id, src, status: 'kept', blob: await readBitmap(read, listed.file) };
}

/** Reads a picture and detects its type. SVG is refused, because it may contain scripts. */
async function readBitmap(read: ReadFile, name: string): Promise<Blob> {
  const bytes = await read(name, LIMITS.picture);
  const type = findPictureMediaType(bytes);
  if (!type || type === 'image/svg+xml') throw new Skip('not-a-picture');
  return new Blob([bytes], { type });
}

function uniqueBySource(pictures: readonly BackupPicture[]): BackupPicture[] {
  return [...new Map(pictures.map((picture) => [picture.src, picture])).values()];
}

function fileReader({ archive, checksums }: Backup, folder: string): ReadFile {
  return async (name, limit) => {
    const path = `${folder}${name}`;
    const bytes = await archive.read(path, limit);
    if (!bytes) throw new Skip('missing-file');
    if (checksums && checksums.get(path) !== (await sha256(bytes)))
      throw new Skip('wrong-checksum');
    return bytes;
  };
}

/** Limits the total size of one article, and stops between two files if the reader cancelled. */
function capped(read: ReadFile, signal: AbortSignal | undefined): ReadFile {
  let left: number = LIMITS.wholeArticle;
  return async (name, limit) => {
    stopIfCancelled(signal);
    const bytes = await read(name, Math.min(limit, left));
    left -= bytes.length;
    return bytes;
  };
}

/** Converts an error of one file to a reason. Other errors, such as a cancelled transfer, are thrown. */
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

import * as v from 'valibot';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { ArchiveReader } from '../archive/archive-reader';
import {
  ARTICLE_FILE,
  ARTICLES_PATH,
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupManifest,
  CHECKSUMS_PATH,
  MANIFEST_PATH,
} from '../backup-format';
import { parseJson } from '../parse-json';
import type { SkippedItem } from '../skipped-item';
import { TransferError, type TransferFailure, toTransferFailure } from '../transfer-failure';
import { LIMITS } from '../transfer-limits';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ManifestSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: v.pipe(v.string(), v.maxLength(40)),
  counts: v.object({ articles: count, editions: count, pictures: count }),
});

/** An open backup. Its articles are read one at a time. */
export interface Backup {
  /** Null if it is damaged. */
  manifest: BackupManifest | null;
  archive: ArchiveReader;
  /** The folder of each article, in archive order, with a trailing slash. */
  folders: readonly string[];
  /** SHA-256 by path, as listed in the backup; null if the list is damaged: each file still has its CRC-32. */
  checksums: ReadonlyMap<string, string> | null;
  /** What cannot be read, besides articles and their files. */
  skipped: readonly SkippedItem[];
}

/** Whether an archive is a backup, or what is left of one. */
export function isBackup({ paths, isDamaged }: ArchiveReader): boolean {
  return paths.includes(MANIFEST_PATH) || (isDamaged && paths.some(isArticleFile));
}

/**
 * Reads the manifest and checksums of a backup, but none of its articles. The archive is untrusted. If they are
 * damaged, the articles can still be read. Fails with `damaged`, `not-a-backup`, `newer-version`, `too-large` or
 * `unpacks-too-large`. Never rejects.
 */
export async function openBackup(archive: ArchiveReader): Promise<Result<Backup, TransferFailure>> {
  try {
    const folders = archive.paths.filter(isArticleFile).map(folderOf);
    const manifest = await unlessDamaged(archive, folders, () => readManifest(archive));
    const checksums = await unlessDamaged(archive, folders, () => readChecksums(archive));
    const lost = archive.isDamaged
      ? [{ name: archive.name, row: null, reason: 'cut-off' as const }]
      : [...(manifest ? [] : [MANIFEST_PATH]), ...(checksums ? [] : [CHECKSUMS_PATH])].map(
          (name) => ({ name, row: null, reason: 'damaged' as const }),
        );
    const headless = findIncompleteFolders(archive, folders, checksums);
    const skipped = [...lost, ...archive.skipped, ...headless];
    return succeed({ manifest, archive, folders, checksums, skipped });
  } catch (error) {
    return fail(toTransferFailure(error, 'file-failed'));
  }
}

const isArticleFile = (path: string): boolean =>
  path.startsWith(ARTICLES_PATH) && path.endsWith(`/${ARTICLE_FILE}`);

/** Returns the folder of a file, with a trailing slash. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Returns null for a damaged file of a backup that still has articles. */
async function unlessDamaged<T>(
  archive: ArchiveReader,
  folders: readonly string[],
  read: () => Promise<T>,
): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof TransferError ? error.failure.reason : null;
    const isLost = archive.isDamaged && reason === 'not-a-backup';
    if (folders.length > 0 && (reason === 'damaged' || isLost)) return null;
    throw isLost ? new TransferError('damaged') : error;
  }
}

/** Names the folders whose article is missing: only other files of theirs are left, or their checksums. */
function findIncompleteFolders(
  archive: ArchiveReader,
  folders: readonly string[],
  checksums: ReadonlyMap<string, string> | null,
): SkippedItem[] {
  const whole = new Set(folders);
  const named = new Set(archive.skipped.map(({ name }) => folderOf(name)));
  const known = [...archive.paths, ...(checksums?.keys() ?? [])].map(folderOf);
  return [...new Set(known)]
    .filter((folder) => folder.startsWith(ARTICLES_PATH) && folder !== ARTICLES_PATH)
    .filter((folder) => !whole.has(folder) && !named.has(folder))
    .map((folder) => ({ name: nameFolder(folder), row: null, reason: 'missing-file' as const }));
}

/** The display name of an article's folder, without its path. */
export const nameFolder = (folder: string): string =>
  folder.split('/').slice(1, -1).join('/').slice(0, LIMITS.tag);

async function readManifest(archive: ArchiveReader): Promise<BackupManifest> {
  const bytes = await archive.read(MANIFEST_PATH, LIMITS.manifest);
  if (!bytes) throw new TransferError('not-a-backup');
  const parsed = v.safeParse(ManifestSchema, parseJson(new TextDecoder().decode(bytes)));
  if (!parsed.success) throw new TransferError('not-a-backup');
  if (parsed.output.version > BACKUP_VERSION) throw new TransferError('newer-version');
  return parsed.output;
}

async function readChecksums(archive: ArchiveReader): Promise<Map<string, string>> {
  const bytes = await archive.read(CHECKSUMS_PATH, LIMITS.checksums);
  if (!bytes) throw new TransferError('damaged', `${CHECKSUMS_PATH} is missing`);
  const lines = new TextDecoder().decode(bytes).matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm);
  return new Map([...lines].map(([, sum = '', path = '']) => [path, sum]));
}

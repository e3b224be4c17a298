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
import { nameTransferFailure, TransferError, type TransferFailure } from '../transfer-failure';
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
  manifest: BackupManifest;
  archive: ArchiveReader;
  /** The folder of each article, in archive order, with a trailing slash. */
  folders: readonly string[];
  /** SHA-256 by path, as listed in the backup. */
  checksums: ReadonlyMap<string, string>;
}

/**
 * Reads the manifest and checksums of a backup, but none of its articles. The archive is untrusted. Fails with
 * `damaged`, `not-a-backup`, `newer-version`, `too-large` or `unpacks-too-large`. Never rejects.
 */
export async function openBackup(archive: ArchiveReader): Promise<Result<Backup, TransferFailure>> {
  try {
    const manifest = await readManifest(archive);
    const folders = archive.paths
      .filter((path) => path.startsWith(ARTICLES_PATH) && path.endsWith(`/${ARTICLE_FILE}`))
      .map((path) => path.slice(0, -ARTICLE_FILE.length));
    return succeed({ manifest, archive, folders, checksums: await readChecksums(archive) });
  } catch (error) {
    return fail(nameTransferFailure(error, 'file-failed'));
  }
}

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

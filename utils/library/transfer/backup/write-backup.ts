import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { ExportMessages } from '@/utils/export/export-messages';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleId } from '@/utils/library/store/saved-article';
import { type ArchiveWriter, createArchiveWriter, withChecksums } from '../archive/archive-writer';
import { gatherBlob } from '../archive/gather-blob';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupCounts,
  type BackupManifest,
  CHECKSUMS_PATH,
  MANIFEST_PATH,
} from '../backup-format';
import {
  stopIfCancelled,
  TransferError,
  type TransferFailure,
  toTransferFailure,
} from '../transfer-failure';
import type { TransferHooks } from '../transfer-hooks';
import { writeArticleFolder } from './write-article-folder';

/** The methods of the library that a backup needs. */
export type BackupSource = Pick<LibraryStore, 'ids' | 'readWhole'>;

/** The time and the language of a backup. */
export interface BackupFacts {
  /** When it is made, in milliseconds since 1970. */
  now: number;
  /** The messages in the pages of its articles. */
  messages: ExportMessages;
}

/** A finished backup. */
export interface MadeBackup {
  file: Blob;
  /** `lectern-2026-03-12.zip`, with the date in UTC. */
  name: string;
  counts: BackupCounts;
}

/** Returns the file name of a backup: `lectern-2026-03-12.zip`, with the date in UTC. */
export const nameBackup = (now: number): string =>
  `lectern-${new Date(now).toISOString().slice(0, 10)}.zip`;

/**
 * Writes the whole library to a stream, one article at a time, and closes it. On failure the stream is aborted.
 * Articles deleted meanwhile are left out. Progress counts articles. Never rejects.
 */
export async function writeBackup(
  source: BackupSource,
  writable: WritableStream<Uint8Array<ArrayBuffer>>,
  { now, messages }: BackupFacts,
  hooks: TransferHooks = {},
): Promise<Result<BackupCounts, TransferFailure>> {
  const madeAt = new Date(now);
  const archive = withChecksums(createArchiveWriter(writable, madeAt, hooks.signal));
  try {
    const counts = await writeArticles(source, archive, messages, hooks);
    const manifest: BackupManifest = {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      madeAt: madeAt.toISOString(),
      counts,
    };
    await archive.addText(MANIFEST_PATH, JSON.stringify(manifest, null, 1));
    await archive.addText(CHECKSUMS_PATH, archive.checksums());
    await archive.close();
    return succeed(counts);
  } catch (error) {
    await archive.abort(error).catch(() => undefined);
    return fail(toTransferFailure(error, 'file-failed'));
  }
}

/** Writes a backup into a Blob. Otherwise like `writeBackup`. */
export async function makeBackup(
  source: BackupSource,
  facts: BackupFacts,
  hooks: TransferHooks = {},
): Promise<Result<MadeBackup, TransferFailure>> {
  const gatherer = gatherBlob('application/zip');
  const written = await writeBackup(source, gatherer.writable, facts, hooks);
  if (!written.ok) return written;
  return succeed({ file: gatherer.finish(), name: nameBackup(facts.now), counts: written.value });
}

async function writeArticles(
  source: BackupSource,
  archive: ArchiveWriter,
  messages: ExportMessages,
  { onProgress, signal }: TransferHooks,
): Promise<BackupCounts> {
  const ids = await source.ids();
  if (!ids.ok) throw TransferError.of(ids.error);
  const sum: BackupCounts = { articles: 0, editions: 0, pictures: 0 };
  const total = ids.value.length;
  // One article is read while the last one is written.
  let reading = readNext(source, ids.value[0]);
  for (let index = 0; index < total; index += 1) {
    stopIfCancelled(signal);
    onProgress?.({ done: index, total });
    const whole = await reading;
    reading = readNext(source, ids.value[index + 1]);
    if (!whole.ok) throw TransferError.of(whole.error);
    if (!whole.value) continue;
    const written = await writeArticleFolder(archive, whole.value, index + 1, messages);
    sum.articles += written.articles;
    sum.editions += written.editions;
    sum.pictures += written.pictures;
  }
  onProgress?.({ done: total, total });
  return sum;
}

/** Reads an article; null after the last. A failure is a value, so it may be read later. */
const readNext = async (source: BackupSource, id: SavedArticleId | undefined) =>
  id === undefined ? succeed(null) : source.readWhole(id);

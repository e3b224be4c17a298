import { nameOfError } from '@/utils/article/outcome/describe-error';
import { gatherBlob } from '../archive/gather-blob';
import { BACKUP_FOLDER, removeOldBackups } from './remove-old-backups';

/** Where a backup is written. */
export interface BackupTarget {
  writable: WritableStream<Uint8Array<ArrayBuffer>>;
  /** Hands the file to the reader, after the stream was closed. Returns its size in bytes. */
  finish(): Promise<number>;
  /** Removes what is left of the file, after the stream was aborted. Never rejects. */
  discard(): Promise<void>;
}

/** What choosing a target needs from the browser. */
export interface TargetWorld {
  /** Asks where to save a file; undefined in a browser that cannot. */
  pickFile?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
  /** The private files of the extension. Rejects in private windows. */
  openPrivateFolder(): Promise<FileSystemDirectoryHandle>;
  /** Downloads a file. */
  saveBlob(name: string, file: Blob): void;
  /** Milliseconds since 1970. */
  now(): number;
}

/**
 * Opens a file for a backup: one that the reader chooses, else a private file that is downloaded when it is complete,
 * else parts in the browser's memory and temporary files. No more than a few megabytes are in the page's memory. Call
 * it in response to a click. Returns null if the reader closed the dialog.
 */
export async function openBackupTarget(
  world: TargetWorld,
  name: string,
): Promise<BackupTarget | null> {
  try {
    if (world.pickFile) return await chosenFile(await world.pickFile({ suggestedName: name }));
  } catch (error) {
    // Other errors mean that this browser cannot ask here.
    if (nameOfError(error) === 'AbortError') return null;
  }
  try {
    return await privateFile(world, name);
  } catch {
    return gatheredFile(world, name);
  }
}

async function chosenFile(handle: FileSystemFileHandle): Promise<BackupTarget> {
  // The browser writes to a temporary file and replaces the chosen one when the stream is closed.
  const writable = await handle.createWritable();
  return {
    writable,
    finish: async () => (await handle.getFile()).size,
    async discard() {
      try {
        // The browser has created an empty file; an earlier backup of the same name stays.
        if ((await handle.getFile()).size === 0) await removeFile(handle);
      } catch {
        // An empty file does no harm.
      }
    },
  };
}

/** Not every browser can remove a single file, and TypeScript has no type for it. */
async function removeFile(handle: FileSystemFileHandle & { remove?(): Promise<void> }) {
  await handle.remove?.();
}

async function privateFile(world: TargetWorld, name: string): Promise<BackupTarget> {
  await removeOldBackups(world.openPrivateFolder, world.now());
  const root = await world.openPrivateFolder();
  const folder = await root.getDirectoryHandle(BACKUP_FOLDER, { create: true });
  // Of its own name: an earlier backup of the same day may still be downloading.
  const own = `${world.now()}.zip`;
  const handle = await folder.getFileHandle(own, { create: true });
  const writable = await handle.createWritable();
  return {
    writable,
    async finish() {
      const file = await handle.getFile();
      world.saveBlob(name, file);
      return file.size;
    },
    discard: () => folder.removeEntry(own).catch(() => undefined),
  };
}

function gatheredFile(world: TargetWorld, name: string): BackupTarget {
  const { writable, finish } = gatherBlob('application/zip');
  return {
    writable,
    async finish() {
      const file = finish();
      world.saveBlob(name, file);
      return file.size;
    },
    discard: async () => undefined,
  };
}

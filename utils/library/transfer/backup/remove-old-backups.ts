/** A folder among the private files for backups that are being downloaded. */
export const BACKUP_FOLDER = 'lectern-backups';
/** How long the browser may take to copy such a file. Milliseconds. */
const KEPT_FOR = 60 * 60 * 1000;

/** Removes private files of earlier backups whose download has long ended. Never rejects. */
export async function removeOldBackups(
  openPrivateFolder: () => Promise<FileSystemDirectoryHandle>,
  now: number,
): Promise<void> {
  try {
    const root = await openPrivateFolder();
    const folder = await root.getDirectoryHandle(BACKUP_FOLDER);
    for await (const [name, handle] of folder.entries()) {
      if (!isFile(handle)) continue;
      const { lastModified } = await handle.getFile();
      if (lastModified < now - KEPT_FOR) await folder.removeEntry(name);
    }
  } catch {
    // There are none, or the browser has no private files.
  }
}

const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';

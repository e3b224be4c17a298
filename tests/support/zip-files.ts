import {
  BlobReader,
  Uint8ArrayReader,
  ZipReader,
  ZipWriter,
  type ZipWriterAddDataOptions,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { gatherBlob } from '@/utils/library/transfer/archive/gather-blob';

/** The files of an archive, by path. */
export type ArchiveFiles = Map<string, Uint8Array<ArrayBuffer>>;

/** Returns the files of an archive, without its folders. */
export async function unzip(archive: Blob): Promise<ArchiveFiles> {
  const files: ArchiveFiles = new Map();
  for (const entry of await new ZipReader(new BlobReader(archive)).getEntries()) {
    if (entry.directory) continue;
    const { writable, finish } = gatherBlob('');
    await entry.getData(writable, { useWebWorkers: false });
    files.set(entry.filename, new Uint8Array(await finish().arrayBuffer()));
  }
  return files;
}

/** Returns an archive of files. */
export async function zip(
  files: ArchiveFiles,
  options: ZipWriterAddDataOptions = {},
): Promise<Blob> {
  const { writable, finish } = gatherBlob('application/zip');
  const archive = new ZipWriter(writable, { useWebWorkers: false });
  for (const [path, bytes] of files) await archive.add(path, new Uint8ArrayReader(bytes), options);
  await archive.close();
  return finish();
}

import { beforeEach, expect, test, vi } from 'vitest';
import { useNodeFiles } from '@/tests/support/use-node-files';
import { openBackupTarget, type TargetWorld } from './open-backup-target';
import { removeOldBackups } from './remove-old-backups';

beforeEach(useNodeFiles);

const HOUR = 3_600_000;

/** A file in memory that shows its bytes only once its stream is closed, as in a browser. */
function makeFile(name: string, before = '', lastModified = 0) {
  let kept = new File([before], name, { lastModified });
  const handle = {
    kind: 'file' as const,
    remove: vi.fn(async () => undefined),
    getFile: async () => kept,
    async createWritable() {
      const parts: BlobPart[] = [];
      return new WritableStream<Uint8Array<ArrayBuffer>>({
        write: (bytes) => void parts.push(bytes.slice()),
        close: () => {
          kept = new File(parts, name, { lastModified });
        },
      });
    },
  };
  // The code under test uses nothing else of it.
  return { handle, asHandle: handle as unknown as FileSystemFileHandle };
}

/** A folder in memory that contains itself. */
function makeFolder(files = new Map<string, FileSystemFileHandle>()) {
  const folder = {
    getDirectoryHandle: async () => folder,
    async getFileHandle(name: string) {
      const handle = files.get(name) ?? makeFile(name).asHandle;
      files.set(name, handle);
      return handle;
    },
    removeEntry: async (name: string) => void files.delete(name),
    entries: () => files.entries(),
  };
  // The code under test uses nothing else of it.
  return { files, folder: folder as unknown as FileSystemDirectoryHandle };
}

function makeWorld(fields: Partial<Omit<TargetWorld, 'saveBlob'>> = {}) {
  const saveBlob = vi.fn<TargetWorld['saveBlob']>();
  const openPrivateFolder = () => Promise.reject(new Error('private window'));
  return { saveBlob, openPrivateFolder, now: () => 10 * HOUR, ...fields };
}

async function write(world: TargetWorld): Promise<number | undefined> {
  const target = await openBackupTarget(world, 'backup.zip');
  const writer = target?.writable.getWriter();
  await writer?.write(new Uint8Array([1, 2, 3]));
  await writer?.close();
  return target?.finish();
}

test('a backup is written to the chosen file, and nothing is downloaded', async () => {
  const { handle, asHandle } = makeFile('chosen.zip');
  const world = makeWorld({ pickFile: async () => asHandle });
  expect(await write(world)).toBe(3);
  expect((await handle.getFile()).size).toBe(3);
  expect(world.saveBlob).not.toHaveBeenCalled();
});

test('closing the dialog writes nothing', async () => {
  const pickFile = () => Promise.reject(new DOMException('', 'AbortError'));
  expect(await openBackupTarget(makeWorld({ pickFile }), 'backup.zip')).toBeNull();
});

test('a backup that is given up leaves no empty file, but an earlier backup of that name stays', async () => {
  for (const [before, times] of [
    ['', 1],
    ['an earlier backup', 0],
  ] as const) {
    const { handle, asHandle } = makeFile('chosen.zip', before);
    const target = await openBackupTarget(makeWorld({ pickFile: async () => asHandle }), 'x');
    await target?.writable.abort();
    await target?.discard();
    expect(handle.remove).toHaveBeenCalledTimes(times);
  }
});

test('without a dialog, or where it is forbidden, a private file is downloaded', async () => {
  for (const pickFile of [undefined, () => Promise.reject(new DOMException('', 'SecurityError'))]) {
    const { files, folder } = makeFolder();
    const world = makeWorld({
      ...(pickFile && { pickFile }),
      openPrivateFolder: async () => folder,
    });
    expect(await write(world)).toBe(3);
    expect(world.saveBlob).toHaveBeenCalledOnce();
    expect(files.size).toBe(1);
  }
});

test('in a private window the file is gathered in parts', async () => {
  const world = makeWorld();
  expect(await write(world)).toBe(3);
  expect(world.saveBlob.mock.calls[0]?.[1].size).toBe(3);
});

test('private files are removed an hour after their backup', async () => {
  const { files, folder } = makeFolder(
    new Map([
      ['old.zip', makeFile('old.zip', 'x', 10 * HOUR).asHandle],
      ['new.zip', makeFile('new.zip', 'x', 11.5 * HOUR).asHandle],
    ]),
  );
  await removeOldBackups(async () => folder, 12 * HOUR);
  expect([...files.keys()]).toEqual(['new.zip']);
});

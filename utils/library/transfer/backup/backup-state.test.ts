import { beforeEach, expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import { makeLibrary } from '@/tests/support/library-in-memory';
import { useNodeFiles } from '@/tests/support/use-node-files';
import { fail, succeed } from '@/utils/article/outcome/result';
import { createBackupState } from './backup-state';
import type { BackupSource } from './write-backup';

beforeEach(useNodeFiles);

function makeState(source: BackupSource) {
  const calls = { saveBlob: vi.fn(), onBackedUp: vi.fn() };
  const openPrivateFolder = () => Promise.reject(new Error('private window'));
  const messages = ENGLISH_EXPORT_MESSAGES;
  const world = { source, messages, now: () => 86_400_000, openPrivateFolder, ...calls };
  return { ...calls, ...createBackupState(world) };
}

test('a backup is saved before its time is recorded', async () => {
  const { library, store, ready } = makeLibrary();
  await ready();
  await library.save(makeArticle());
  const { step, run, saveBlob, onBackedUp } = makeState(store);
  const running = run();
  expect(step.value.name).toBe('running');
  await run();
  await running;
  expect(step.value).toMatchObject({
    name: 'done',
    fileName: 'lectern-1970-01-02.zip',
    counts: { articles: 1 },
  });
  expect(saveBlob).toHaveBeenCalledOnce();
  expect(onBackedUp).toHaveBeenCalledExactlyOnceWith(86_400_000);
  const [saved, told] = [saveBlob, onBackedUp].map((call) => call.mock.invocationCallOrder[0]);
  expect(saved).toBeLessThan(told ?? 0);
});

test('a blocked library or a cancel saves no file', async () => {
  const failure = { reason: 'storage-blocked' as const, cause: '' };
  const blocked = makeState({
    ids: async () => fail(failure),
    readWhole: async () => succeed(null),
  });
  await blocked.run();
  expect(blocked.step.value).toEqual({ name: 'failed', failure });
  const { library, store, ready } = makeLibrary();
  await ready();
  await library.save(makeArticle());
  const stopped = makeState(store);
  const running = stopped.run();
  stopped.stop();
  await running;
  expect(stopped.step.value).toEqual({ name: 'idle' });
  for (const { saveBlob, onBackedUp } of [blocked, stopped]) {
    expect(saveBlob).not.toHaveBeenCalled();
    expect(onBackedUp).not.toHaveBeenCalled();
  }
});

import { signal } from '@preact/signals';
import { describeError } from '@/utils/article/outcome/describe-error';
import type { ExportMessages } from '@/utils/export/export-messages';
import type { BackupCounts } from '../backup-format';
import type { TransferFailure } from '../transfer-failure';
import type { TransferProgress } from '../transfer-hooks';
import type { TargetWorld } from './open-backup-target';
import type { BackupSource } from './write-backup';

/** What a backup needs from outside. */
export interface BackupWorld extends TargetWorld {
  source: BackupSource;
  /** The messages in the pages of the articles. */
  messages: ExportMessages;
  /** Called after a backup was saved, with its time. */
  onBackedUp(time: number): void;
}

/** The progress of a backup. */
export type BackupStep =
  | { name: 'idle' }
  | { name: 'running'; progress: TransferProgress }
  /** `bytes` is the size of the file. */
  | { name: 'done'; fileName: string; counts: BackupCounts; bytes: number }
  | { name: 'failed'; failure: TransferFailure };

/** Creates backups, one at a time. */
export function createBackupState(world: BackupWorld) {
  const step = signal<BackupStep>({ name: 'idle' });
  let stop = new AbortController();

  async function make(own: AbortSignal): Promise<BackupStep> {
    const [{ nameBackup, writeBackup }, { openBackupTarget }] = await Promise.all([
      import('./write-backup'),
      import('./open-backup-target'),
    ]);
    const now = world.now();
    const name = nameBackup(now);
    const target = await openBackupTarget(world, name);
    if (!target) return { name: 'idle' };
    const facts = { now, messages: world.messages };
    const made = await writeBackup(world.source, target.writable, facts, {
      signal: own,
      onProgress: (progress) => {
        if (own === stop.signal) step.value = { name: 'running', progress };
      },
    });
    if (!made.ok) {
      await target.discard();
      const { reason } = made.error;
      return reason === 'cancelled' ? { name: 'idle' } : { name: 'failed', failure: made.error };
    }
    const bytes = await target.finish();
    world.onBackedUp(now);
    return { name: 'done', fileName: name, counts: made.value, bytes };
  }

  return {
    step,
    /** Creates a backup and saves it. A call while one is running is ignored. */
    async run(): Promise<void> {
      if (step.value.name === 'running') return;
      stop = new AbortController();
      step.value = { name: 'running', progress: { done: 0, total: 0 } };
      try {
        step.value = await make(stop.signal);
      } catch (error) {
        const failure: TransferFailure = { reason: 'file-failed', cause: describeError(error) };
        step.value = { name: 'failed', failure };
      }
    },
    /** Stops it without saving a file. */
    stop: () => stop.abort(),
  };
}

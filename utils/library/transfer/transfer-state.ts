import { signal } from '@preact/signals';
import { describeError } from '@/utils/article/outcome/describe-error';
import type { Result } from '@/utils/article/outcome/result';
import { VERDICTS } from './merge/compare-entries';
import type { TransferFailure } from './transfer-failure';
import type { TransferHooks, TransferProgress } from './transfer-hooks';
import type { TransferOutcome, TransferPlan } from './transfer-plan';

/** What a transfer needs from outside. */
export interface TransferWorld {
  /** Plans the transfer of a file: `prepareTransfer`, loaded when first needed. */
  prepare(file: File, hooks: TransferHooks): Promise<Result<TransferPlan, TransferFailure>>;
}

/** The state of a transfer. */
export type TransferStep =
  | { name: 'idle' }
  | { name: 'reading'; fileName: string; progress: TransferProgress }
  | { name: 'planned'; fileName: string; plan: TransferPlan }
  | { name: 'running'; fileName: string; plan: TransferPlan; progress: TransferProgress }
  | { name: 'done'; fileName: string; plan: TransferPlan; outcome: TransferOutcome }
  /** `written` counts the articles written before the failure. */
  | { name: 'failed'; fileName: string; failure: TransferFailure; written: number };

const NOTHING_YET: TransferProgress = { done: 0, total: 0 };

/** Restores or imports files, one at a time: plans first, then runs when the reader confirms. */
export function createTransferState(world: TransferWorld) {
  const step = signal<TransferStep>({ name: 'idle' });
  let stop = new AbortController();
  let chosen: File | null = null;

  /** Follows one operation. Results that arrive after it was abandoned are ignored. */
  function follow(show: (progress: TransferProgress) => TransferStep) {
    stop = new AbortController();
    const { signal: own } = stop;
    step.value = show(NOTHING_YET);
    const hooks: TransferHooks = {
      signal: own,
      onProgress: (progress) => {
        if (own === stop.signal) step.value = show(progress);
      },
    };
    return { hooks, isCurrent: () => own === stop.signal };
  }

  async function choose(file: File): Promise<void> {
    chosen = file;
    const fileName = file.name;
    const { hooks, isCurrent } = follow((progress) => ({ name: 'reading', fileName, progress }));
    const next = await guard(fileName, async () => {
      const plan = await world.prepare(file, hooks);
      if (plan.ok) return { name: 'planned', fileName, plan: plan.value };
      return { name: 'failed', fileName, failure: plan.error, written: 0 };
    });
    if (isCurrent()) step.value = isCancelled(next) ? { name: 'idle' } : next;
  }

  async function run(): Promise<void> {
    if (step.value.name !== 'planned') return;
    const { fileName, plan } = step.value;
    const { hooks, isCurrent } = follow((progress) => ({
      name: 'running',
      fileName,
      plan,
      progress,
    }));
    const next = await guard(fileName, async () => {
      const outcome = await plan.run({ verdicts: new Set(VERDICTS) }, hooks);
      if (outcome.ok) return { name: 'done', fileName, plan, outcome: outcome.value };
      return { name: 'failed', fileName, ...outcome.error };
    });
    if (isCurrent()) step.value = next;
  }

  return {
    step,
    choose,
    run,
    /** Reads the file again and runs the rest of it: what was written is skipped. */
    async resume(): Promise<void> {
      if (step.value.name !== 'failed' || !chosen) return;
      await choose(chosen);
      await run();
    },
    /** Stops between two articles. Written articles stay. */
    stop: () => stop.abort(),
    /** Abandons the operation and starts over. */
    reset(): void {
      stop.abort();
      stop = new AbortController();
      chosen = null;
      step.value = { name: 'idle' };
    },
  };
}

const isCancelled = (step: TransferStep): boolean =>
  step.name === 'failed' && step.failure.reason === 'cancelled';

/** Runs an operation. Returns a failed step if it rejects, for example because its code cannot be loaded. */
async function guard(fileName: string, work: () => Promise<TransferStep>): Promise<TransferStep> {
  try {
    return await work();
  } catch (error) {
    const failure: TransferFailure = { reason: 'file-failed', cause: describeError(error) };
    return { name: 'failed', fileName, failure, written: 0 };
  }
}

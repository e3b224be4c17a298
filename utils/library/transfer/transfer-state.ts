import { signal } from '@preact/signals';
import { describeError } from '@/utils/article/outcome/describe-error';
import type { Result } from '@/utils/article/outcome/result';
import { VERDICTS } from './merge/compare-entries';
import type { TransferFailure } from './transfer-failure';
import type { TransferHooks, TransferProgress } from './transfer-hooks';
import type { TransferOutcome, TransferPlan } from './transfer-plan';

/** What taking a file into the library needs from outside. */
export interface TransferWorld {
  /** Looks at a file; `prepareTransfer` of utils/import, loaded when it is first needed. */
  prepare(file: File, hooks: TransferHooks): Promise<Result<TransferPlan, TransferFailure>>;
}

/** How far taking a file in is. */
export type TransferStep =
  | { name: 'idle' }
  | { name: 'reading'; fileName: string; progress: TransferProgress }
  | { name: 'planned'; fileName: string; plan: TransferPlan }
  | { name: 'running'; fileName: string; plan: TransferPlan; progress: TransferProgress }
  | { name: 'done'; fileName: string; plan: TransferPlan; outcome: TransferOutcome }
  /** `written` are those that went in before. */
  | { name: 'failed'; fileName: string; failure: TransferFailure; written: number };

const NOTHING_YET: TransferProgress = { done: 0, total: 0 };

/** Takes files into the library: first what that would do, then, when the reader wants it, the doing. One at a time. */
export function createTransferState(world: TransferWorld) {
  const step = signal<TransferStep>({ name: 'idle' });
  let stop = new AbortController();

  /** Follows one piece of work; what comes of it after it was given up is not shown. */
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
    return { hooks, isStill: () => own === stop.signal };
  }

  async function choose(file: File): Promise<void> {
    const fileName = file.name;
    const { hooks, isStill } = follow((progress) => ({ name: 'reading', fileName, progress }));
    const next = await guard(fileName, async () => {
      const plan = await world.prepare(file, hooks);
      if (plan.ok) return { name: 'planned', fileName, plan: plan.value };
      return { name: 'failed', fileName, failure: plan.error, written: 0 };
    });
    if (isStill()) step.value = isCancelled(next) ? { name: 'idle' } : next;
  }

  async function run(): Promise<void> {
    if (step.value.name !== 'planned') return;
    const { fileName, plan } = step.value;
    const { hooks, isStill } = follow((progress) => ({
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
    if (isStill()) step.value = next;
  }

  return {
    step,
    choose,
    run,
    /** Stops what is under way between two articles. What went in stays in. */
    stop: () => stop.abort(),
    /** Back to the beginning; what is under way is given up. */
    reset(): void {
      stop.abort();
      stop = new AbortController();
      step.value = { name: 'idle' };
    },
  };
}

const isCancelled = (step: TransferStep): boolean =>
  step.name === 'failed' && step.failure.reason === 'cancelled';

/** Parts that are loaded when they are needed may fail to load. */
async function guard(fileName: string, work: () => Promise<TransferStep>): Promise<TransferStep> {
  try {
    return await work();
  } catch (error) {
    const failure: TransferFailure = { reason: 'file-failed', cause: describeError(error) };
    return { name: 'failed', fileName, failure, written: 0 };
  }
}

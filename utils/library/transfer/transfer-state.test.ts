// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { fail, succeed } from '@/utils/article/outcome/result';
import type { TransferHooks } from './transfer-hooks';
import type { TransferPlan } from './transfer-plan';
import { createTransferState, type TransferWorld } from './transfer-state';

const FILE = new File([], 'part_000000.csv');
const COUNTS = { new: 2, same: 1, 'newer-there': 0, 'newer-here': 0 };

function makePlan(run: TransferPlan['run']): TransferPlan {
  return { kind: 'pocket-csv', counts: COUNTS, skipped: [], losses: [], canWrite: true, run };
}

const planning =
  (run: TransferPlan['run']): TransferWorld['prepare'] =>
  async () =>
    succeed(makePlan(run));

/** Work that continues until it is stopped. */
const untilStopped = (hooks: TransferHooks) =>
  new Promise<void>((resolve) => hooks.signal?.addEventListener('abort', () => resolve()));

test('a file is planned first and runs only when the reader confirms', async () => {
  const run = vi.fn<TransferPlan['run']>(async (_choices, { onProgress }) => {
    onProgress?.({ done: 1, total: 2 });
    expect(state.step.value).toMatchObject({ name: 'running', progress: { done: 1, total: 2 } });
    return succeed({ written: 2, skipped: [] });
  });
  const state = createTransferState({ prepare: planning(run) });
  await state.run();
  await state.choose(FILE);
  expect(state.step.value).toMatchObject({ name: 'planned', fileName: 'part_000000.csv' });
  expect(run).not.toHaveBeenCalled();
  await state.run();
  expect(state.step.value).toMatchObject({ name: 'done', outcome: { written: 2 } });
  await state.run();
  expect(run).toHaveBeenCalledOnce();
});

test('an unsupported file and code that fails to load are reported', async () => {
  const failure = { reason: 'unknown-file' as const, cause: '' };
  const state = createTransferState({ prepare: async () => fail(failure) });
  await state.choose(FILE);
  expect(state.step.value).toEqual({
    name: 'failed',
    fileName: 'part_000000.csv',
    failure,
    written: 0,
  });
  const broken = createTransferState({ prepare: () => Promise.reject(new Error('no such part')) });
  await broken.choose(FILE);
  expect(broken.step.value).toMatchObject({ name: 'failed', failure: { reason: 'file-failed' } });
});

test('cancelling a plan returns to the start; cancelling a run reports what was written', async () => {
  const cancelled = { reason: 'cancelled' as const, cause: '' };
  const slow = createTransferState({
    prepare: async (_file, hooks) => {
      await untilStopped(hooks);
      return fail(cancelled);
    },
  });
  const choosing = slow.choose(FILE);
  slow.stop();
  await choosing;
  expect(slow.step.value).toEqual({ name: 'idle' });

  const state = createTransferState({
    prepare: planning(async (_choices, hooks) => {
      await untilStopped(hooks);
      return fail({ failure: cancelled, written: 7 });
    }),
  });
  await state.choose(FILE);
  const running = state.run();
  state.stop();
  await running;
  expect(state.step.value).toMatchObject({ name: 'failed', written: 7 });
});

test('results of an abandoned file are ignored', async () => {
  const finish: (() => void)[] = [];
  const state = createTransferState({
    prepare: async (file) => {
      if (file.name === 'slow') await new Promise<void>((resolve) => finish.push(resolve));
      return succeed(makePlan(vi.fn()));
    },
  });
  const slow = state.choose(new File([], 'slow'));
  state.reset();
  await state.choose(new File([], 'quick'));
  finish[0]?.();
  await slow;
  expect(state.step.value).toMatchObject({ name: 'planned', fileName: 'quick' });
});

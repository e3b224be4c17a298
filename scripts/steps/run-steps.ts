import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Counts, countsOf } from './counts';
import { STEPS, type StepName } from './steps';

const ROOT = resolve(import.meta.dirname, '../..');
/** The folder that the test runners write their reports to. */
export const RESULTS = join(ROOT, 'test-results');
/** Number of steps that run in parallel. */
const LANES = 2;

/** A selection of steps. */
export interface Run {
  /** In dependency order: no step comes before one that it waits for. */
  names: readonly StepName[];
  /** Extra arguments for the last step. */
  args?: readonly string[];
}

/** The result of a step. */
export interface StepReport extends Counts {
  title: string;
  seconds: number;
}

/**
 * Runs steps, two at a time. A failed step does not stop the others, so that one run reports everything. The last step
 * prints live; the others print when they end, so that their output does not mix.
 */
export async function runSteps({ names, args = [] }: Run): Promise<StepReport[]> {
  const takeLane = makeLanes(LANES);
  const ended = new Map<StepName, Promise<StepReport>>();
  for (const name of names) {
    const isLast = name === names.at(-1);
    const run = async (): Promise<StepReport> => {
      await Promise.all(STEPS[name].after.map((before) => ended.get(before)));
      const leave = await takeLane();
      const report = await runStep(name, isLast ? args : [], isLast && canPrintLive(names));
      leave();
      return report;
    };
    ended.set(name, run());
  }
  return Promise.all(ended.values());
}

/** Whether all other steps end before the last one starts, so that it can print live. */
function canPrintLive(names: readonly StepName[]): boolean {
  const last = names.at(-1);
  return names.every((name) => name === last || (last && STEPS[last].after.includes(name)));
}

async function runStep(
  name: StepName,
  args: readonly string[],
  isLive: boolean,
): Promise<StepReport> {
  const step = STEPS[name];
  if (isLive) console.log(`\n── ${step.title}`);
  const results = step.results && join(RESULTS, step.results);
  mkdirSync(RESULTS, { recursive: true });
  if (results) rmSync(results, { force: true });
  const started = performance.now();
  const command = [join(ROOT, 'node_modules', step.script), ...step.args, ...args];
  const { hasPassed, output } = await runNode(command, isLive);
  const seconds = (performance.now() - started) / 1000;
  if (!isLive) console.log(`\n── ${step.title}\n${output.trimEnd()}`);
  const counts = countsOf(step, hasPassed, RESULTS);
  const outcome = counts.failed === 0 ? 'passed' : 'FAILED';
  console.log(`── ${step.title}: ${outcome} in ${seconds.toFixed(1)} s`);
  if (counts.failed > 0 && !step.results) console.log(`Rerun it: npm run ${step.command}`);
  return { ...counts, title: step.title, seconds };
}

/** Runs a Node script to its end. */
function runNode(
  args: readonly string[],
  isLive: boolean,
): Promise<{ hasPassed: boolean; output: string }> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: isLive ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // Tools drop colours when their output is piped.
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done) => {
    child.once('close', (code) =>
      done({ hasPassed: code === 0, output: Buffer.concat(chunks).toString() }),
    );
  });
}

/** Returns a function that waits for a free lane and resolves to a function that releases it. */
function makeLanes(count: number): () => Promise<() => void> {
  const waiting: (() => void)[] = [];
  let free = count;
  const leave = () => {
    free += 1;
    waiting.shift()?.();
  };
  return async () => {
    while (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    free -= 1;
    return leave;
  };
}

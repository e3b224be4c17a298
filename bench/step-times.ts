import type { TimedExtraction } from '../scripts/browser/page-extractor';
import { medianOf, quantileOf, sumOf } from './statistics';

/** Time between the steps: starting the script and transferring its result. */
const BESIDE = '(beside the steps)';

/** Returns each step's median time over these runs on one page. Milliseconds, in step order. */
export function typicalTimes(runs: readonly TimedExtraction[]): Map<string, number> {
  const times = new Map<string, number[]>();
  for (const { ms, record } of runs) {
    const steps = record?.times ?? [];
    const within = steps.reduce((sum, step) => sum + step.ms, 0);
    for (const { step, ms: taken } of [...steps, { step: BESIDE, ms: ms - within }]) {
      times.set(step, [...(times.get(step) ?? []), taken]);
    }
  }
  return new Map([...times].map(([step, taken]) => [step, medianOf(taken)]));
}

/** Returns a table of steps over many pages: median, p95 and share of the total. */
export function tabulateSteps(pages: readonly Map<string, number>[]): string {
  const names = [...new Set(pages.flatMap((page) => [...page.keys()]))];
  const timesOf = (name: string): number[] => pages.map((page) => page.get(name) ?? 0);
  const whole = names.reduce((sum, name) => sum + sumOf(timesOf(name)), 0);
  const rows = names.map((name) => {
    const times = timesOf(name);
    const [median, high] = [medianOf(times), quantileOf(times, 0.95)].map((ms) =>
      ms.toFixed(1).padStart(7),
    );
    const share = `${((sumOf(times) / whole) * 100).toFixed(0)}%`.padStart(6);
    return `  ${name.padEnd(22)}${median}${high}${share}`;
  });
  return [`  ${'step'.padEnd(22)} median    p95 share`, ...rows].join('\n');
}

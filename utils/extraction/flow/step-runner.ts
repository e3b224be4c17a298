import { lengthOfText } from '@/utils/article/text/squeeze-text';
import { type Deadline, NO_DEADLINE, OutOfTime, startDeadline, throwWhenOver } from '../deadline';
import { type ExtractionLog, SILENT_LOG } from '../extraction-log';
import type { ExtractionWorld } from '../extraction-world';
import { createRemovalLog, type Removals } from '../left-out/removal-log';

/**
 * Runs the steps of one extraction: the only place that records them and applies the time limit. After the limit, steps
 * that only improve the article are skipped, and a large page is refused, because the other steps would take too long.
 * The build removes the names of steps where `run`, `improve` and `runInTime` are called (modules/small-scripts).
 */
export interface StepRunner {
  log: ExtractionLog;
  /** What the log has recorded as left out. */
  removals: Removals;
  /** The time limit. For steps whose result may be incomplete. */
  deadline: Deadline;
  /**
   * The time limit of a large page; never over on other pages. For steps whose result must be complete: `each` throws
   * `OutOfTime`.
   */
  strict: Deadline;
  /** Runs a step that every article needs. */
  run<T>(step: string, work: () => T): T;
  /** Runs a step without which there is still an article, unless the time is over. */
  improve(step: string, work: () => void): void;
  /**
   * Runs a step that every article needs and that cannot end early. Throws `OutOfTime` if the page is large and the
   * time is over, or will be after this step. `expected`: how long it takes, in ms.
   */
  runInTime<T>(step: string, work: () => T, expected?: number): T;
  /** Sets `strict` by the current size of the copy, which pruning reduces. */
  measure(root: Element): void;
}

/** The time limit, ms. */
const LONGEST_EXTRACTION = 1_500;
/** Pages with more elements, or more characters of text, are large. */
const LARGE_PAGE = 20_000;
const LONG_TEXT = 1_000_000;

/** Starts the time limit, unless the extraction is `untimed`, and records to the log of the world. */
export function createStepRunner(world: ExtractionWorld, untimed: boolean | undefined): StepRunner {
  const { log, removals } = createRemovalLog(world.log ?? SILENT_LOG);
  const deadline = untimed ? NO_DEADLINE : startDeadline(world.clock, LONGEST_EXTRACTION);
  const runner: StepRunner = {
    log,
    removals,
    deadline,
    strict: NO_DEADLINE,
    run: log.run,
    improve(step, work) {
      if (!deadline.isOver()) log.run(step, work);
    },
    runInTime(step, work, expected = 0) {
      if (runner.strict.isOver(Math.max(0, expected))) throw new OutOfTime();
      return log.run(step, work);
    },
    measure(root) {
      runner.strict = isLarge(root) ? throwWhenOver(deadline) : NO_DEADLINE;
    },
  };
  return runner;
}

const isLarge = (root: Element): boolean =>
  root.getElementsByTagName('*').length > LARGE_PAGE || lengthOfText(root) > LONG_TEXT;

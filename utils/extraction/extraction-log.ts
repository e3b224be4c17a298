import { squeezeText } from './text/squeeze-text';

/** What a step did to one piece of the page, and why. `text` is the piece's beginning. */
export interface ExtractionNote {
  step: string;
  reason: string;
  text: string;
}

/** Milliseconds spent in one step. */
export interface StepTime {
  step: string;
  ms: number;
}

/** The record of one extraction: what was removed, moved or found by which step, and how long each took. */
export interface ExtractionRecord {
  notes: ExtractionNote[];
  times: StepTime[];
}

/** How steps report. With nobody listening it costs nothing. */
export interface ExtractionLog {
  /** Notes that the running step removed, moved or chose `what` for `reason`. */
  note(reason: string, what: Node | string): void;
  /** Runs one step under its name and times it. */
  run<T>(step: string, work: () => T): T;
  /** All so far; null when nobody asked. */
  record(): ExtractionRecord | null;
}

const LONGEST_NOTE = 160;

/** A log that keeps everything, for `explain`. */
export function createExplainingLog(now: () => number): ExtractionLog {
  const record: ExtractionRecord = { notes: [], times: [] };
  let running = '';
  return {
    note(reason, what) {
      const text = squeezeText(typeof what === 'string' ? what : what.textContent);
      record.notes.push({ step: running, reason, text: text.slice(0, LONGEST_NOTE) });
    },
    run(step, work) {
      const outer = running;
      const started = now();
      running = step;
      try {
        return work();
      } finally {
        record.times.push({ step, ms: now() - started });
        running = outer;
      }
    },
    record: () => record,
  };
}

/** A log that keeps nothing, for reading. */
export const SILENT_LOG: ExtractionLog = {
  note() {},
  run: (_step, work) => work(),
  record: () => null,
};

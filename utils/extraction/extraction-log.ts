import { balanceText, type LeftPiece, type TextBalance } from './accounting/balance-text';
import { listShownText } from './accounting/list-shown-text';
import { findPath, type PagePaths, readPagePaths } from './accounting/path-in-page';
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
  /** Everything that is not in the article, whole. */
  left: LeftPiece[];
  /** Where the page's text went; null when no article came out. */
  balance: TextBalance | null;
}

/** How steps report. With nobody listening it costs nothing. */
export interface ExtractionLog {
  /** Notes that the running step moved, found or chose `what` for `reason`. */
  note(reason: string, what: Node | string): void;
  /** Notes that the running step takes `what` out for `reason`. Must be called while it stands in its place. */
  leave(reason: string, what: Node): void;
  /** Remembers what the page shows and where it stands. */
  begin(root: Element): void;
  /** Notes blocks that are not in the body, each for the reason that was last noted of its element, or for this one. */
  leaveBlocks(step: string, reason: string, blocks: readonly LeftBlock[]): void;
  /** Balances what the page shows against the article's fields, which are only read when somebody listens. */
  balance(fields: () => Readonly<Record<string, string>>): void;
  /** Runs one step under its name and times it. */
  run<T>(step: string, work: () => T): T;
  /** All so far; null when nobody asked. */
  record(): ExtractionRecord | null;
}

/** What of a block tells where it stood and what it said. */
export interface LeftBlock {
  element: Element;
  text: string;
  path: readonly Element[];
}

const LONGEST_NOTE = 160;

/** A log that keeps everything, for `explain`. */
export function createExplainingLog(now: () => number): ExtractionLog {
  const record: ExtractionRecord = { notes: [], times: [], left: [], balance: null };
  const about = new Map<Node, ExtractionNote>();
  let running = '';
  let paths: PagePaths = new WeakMap();
  let shown: string[] = [];
  const note = (reason: string, what: Node | string) => {
    const text = squeezeText(typeof what === 'string' ? what : what.textContent);
    const noted = { step: running, reason, text: text.slice(0, LONGEST_NOTE) };
    record.notes.push(noted);
    if (typeof what !== 'string') about.set(what, noted);
  };
  return {
    note,
    leave(reason, what) {
      const text = squeezeText(what.textContent);
      if (!text) return;
      note(reason, what);
      record.left.push({ step: running, reason, text, place: findPath(paths, what) });
    },
    begin(root) {
      paths = readPagePaths(root);
      shown = listShownText(root);
    },
    leaveBlocks(step, reason, blocks) {
      for (const { element, text, path } of blocks) {
        if (!text) continue;
        const known = about.get(element) ?? { step, reason };
        const place = findPath(paths, element) ?? findPath(paths, path[0] ?? null);
        record.left.push({ step: known.step, reason: known.reason, text, place });
      }
    },
    balance(fields) {
      record.balance = balanceText(shown, fields(), record.left);
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
  leave() {},
  begin() {},
  leaveBlocks() {},
  balance() {},
  run: (_step, work) => work(),
  record: () => null,
};

import { balanceText, type LeftPiece, type TextBalance } from './accounting/balance-text';
import { listShownText } from './accounting/list-shown-text';
import { findPath, type PagePaths, readPagePaths } from './accounting/path-in-page';
import { squeezeText } from './text/squeeze-text';

/** What a step did to one element of the page, and why. `text` is the beginning of its text. */
export interface ExtractionNote {
  step: string;
  reason: string;
  text: string;
}

/** The time spent in one step, in ms. */
export interface StepTime {
  step: string;
  ms: number;
}

/** The record of one extraction: what each step removed, moved or found, and how long it took. */
export interface ExtractionRecord {
  notes: ExtractionNote[];
  times: StepTime[];
  /** Everything that is not in the article, with its whole text. */
  left: LeftPiece[];
  /** Where the page's text went; null if there is no article. */
  balance: TextBalance | null;
}

/** Records what the steps do. `SILENT_LOG` records nothing, at no cost. */
export interface ExtractionLog {
  /** Records that the current step moved, found or chose `what`. */
  note(reason: string, what: Node | string): void;
  /** Records that the current step removes `what`. Must be called before it is removed. */
  leave(reason: string, what: Node): void;
  /** Records the text and the element paths of the page before any step removes something. */
  begin(root: Element): void;
  /** Records blocks that are not in the body. Each gets the last reason noted for its element, else `reason`. */
  leaveBlocks(step: string, reason: string, blocks: readonly LeftBlock[]): void;
  /** Compares the text of the page with the article's fields, which are only read if the log records. */
  balance(fields: () => Readonly<Record<string, string>>): void;
  /** Runs one step and measures its time. */
  run<T>(step: string, work: () => T): T;
  /** Returns the record so far; null if the log records nothing. */
  record(): ExtractionRecord | null;
}

/** The part of a block that the log needs. */
export interface LeftBlock {
  element: Element;
  text: string;
  path: readonly Element[];
}

const LONGEST_NOTE = 160;

/** Creates a log that records everything, for `explain`. */
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

/** A log that records nothing. */
export const SILENT_LOG: ExtractionLog = {
  note() {},
  leave() {},
  begin() {},
  leaveBlocks() {},
  balance() {},
  run: (_step, work) => work(),
  record: () => null,
};

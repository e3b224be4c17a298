import type { Article } from '@/utils/article/article';
import { squeezeText } from '@/utils/article/text/squeeze-text';
import { parseInert } from '@/utils/sanitisation/parse-inert';
import type { ExtractionLog } from '../extraction-log';
import { balanceText, type LeftPiece, type TextBalance } from './balance-text';
import { listShownText } from './list-shown-text';
import { findPath, type PagePaths, readPagePaths } from './path-in-page';

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

/** A record of one extraction: what each step removed, moved or found, and how long it took. */
export interface ExtractionRecord {
  notes: ExtractionNote[];
  times: StepTime[];
  /** Everything that is not in the article, with its whole text. */
  left: LeftPiece[];
  /** Where the page's text went; null if there is no article. */
  balance: TextBalance | null;
}

const NOT_CHOSEN = { step: 'choose body', reason: 'not chosen for the body' };
const LONGEST_NOTE = 160;

/** The part of a block that the log needs. */
export interface LeftBlock {
  element: Element;
  text: string;
  path: readonly Element[];
}

/** A log with the record so far. */
export interface ExplainingLog extends ExtractionLog {
  record: ExtractionRecord;
  /** Records blocks that are not in the body. Each gets the last reason noted for its element. */
  omitBlocks(blocks: readonly LeftBlock[]): void;
  /** Compares the text of the page with the article. */
  balance(article: Article): void;
}

/**
 * Creates a log that records everything. For tools and tests only, because it takes longer than the extraction itself.
 */
export function createExplainingLog(now: () => number): ExplainingLog {
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
    omit(reason, what) {
      const text = squeezeText(what.textContent);
      if (!text) return;
      note(reason, what);
      record.left.push({ step: running, reason, text, place: findPath(paths, what) });
    },
    begin(root) {
      paths = readPagePaths(root);
      shown = listShownText(root);
    },
    omitBlocks(blocks) {
      for (const { element, text, path } of blocks) {
        if (!text) continue;
        const known = about.get(element) ?? NOT_CHOSEN;
        const place = findPath(paths, element) ?? findPath(paths, path[0] ?? null);
        record.left.push({ step: known.step, reason: known.reason, text, place });
      }
    },
    balance(article) {
      record.balance = balanceText(shown, textFieldsOf(article), record.left);
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
    record,
  };
}

/** Returns the fields of the article with text of the page. */
function textFieldsOf({ title, dek, byline, siteName, html }: Article): Record<string, string> {
  return {
    title,
    dek: dek ?? '',
    byline: byline.join('\n'),
    siteName,
    html: parseInert(html).body.textContent ?? '',
  };
}

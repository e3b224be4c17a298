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
}

/** The part of a block that the log needs. */
export interface LeftBlock {
  element: Element;
  text: string;
  path: readonly Element[];
}

/** A log that records nothing. */
export const SILENT_LOG: ExtractionLog = {
  note() {},
  leave() {},
  begin() {},
  leaveBlocks() {},
  balance() {},
  run: (_step, work) => work(),
};

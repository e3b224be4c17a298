/** Records what the steps do. `SILENT_LOG` records nothing, at no cost. */
export interface ExtractionLog {
  /** Records that the current step moved, found or chose `what`. */
  note(reason: string, what: Node | string): void;
  /** Records that the current step removes `what`. Must be called before it is removed. */
  omit(reason: string, what: Node): void;
  /** Records the text and the element paths of the page before any step removes something. */
  begin(root: Element): void;
  /** Runs one step and measures its time. */
  run<T>(step: string, work: () => T): T;
}

/** A log that records nothing. */
export const SILENT_LOG: ExtractionLog = {
  note() {},
  omit() {},
  begin() {},
  run: (_step, work) => work(),
};

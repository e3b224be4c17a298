import type { ExtractionLog } from '../extraction-log';

/** A part of the page that a step removed, and why. */
export interface RemovedNode {
  reason: string;
  node: Node;
  /** Its parent before it was removed. */
  parent: Node | null;
}

/** What an extraction left out. Only references, so that recording it takes no time. */
export interface Removals {
  /** The last reason noted for each node. */
  reasons: ReadonlyMap<Node, string>;
  /** What was removed before blocks were described. */
  removed: readonly RemovedNode[];
  /** All elements of the page before any was removed, in document order. */
  elements: ArrayLike<Element>;
}

/** Creates a log that passes everything on to another, and keeps references to what is left out. */
export function createRemovalLog(outer: ExtractionLog): { log: ExtractionLog; removals: Removals } {
  const reasons = new Map<Node, string>();
  const removed: RemovedNode[] = [];
  const removals: Removals = { reasons, removed, elements: [] };
  const log: ExtractionLog = {
    ...outer,
    note(reason, what) {
      outer.note(reason, what);
      if (typeof what !== 'string') reasons.set(what, reason);
    },
    omit(reason, what) {
      outer.omit(reason, what);
      removed.push({ reason, node: what, parent: what.parentNode });
    },
    begin(root) {
      outer.begin(root);
      removals.elements = root.querySelectorAll('*');
    },
  };
  return { log, removals };
}

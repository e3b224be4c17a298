import type { ExtractionLog } from '../extraction-log';

/** A part of the page that a step removed, and why. */
export interface RemovedNode {
  reason: string;
  node: Node;
  /** Its parent before it was removed. */
  parent: Node | null;
}

/** What an extraction left out. Only references, so that recording it takes no time. */
export interface Leavings {
  /** The last reason noted for each node. */
  reasons: ReadonlyMap<Node, string>;
  /** What was removed before blocks were described. */
  removed: readonly RemovedNode[];
  /** All elements of the page before any was removed, in document order. */
  elements: ArrayLike<Element>;
}

/** Creates a log that passes everything on to another, and keeps references to what is left out. */
export function createLeftLog(outer: ExtractionLog): { log: ExtractionLog; leavings: Leavings } {
  const reasons = new Map<Node, string>();
  const removed: RemovedNode[] = [];
  const leavings: Leavings = { reasons, removed, elements: [] };
  const log: ExtractionLog = {
    ...outer,
    note(reason, what) {
      outer.note(reason, what);
      if (typeof what !== 'string') reasons.set(what, reason);
    },
    leave(reason, what) {
      outer.leave(reason, what);
      removed.push({ reason, node: what, parent: what.parentNode });
    },
    begin(root) {
      outer.begin(root);
      leavings.elements = root.querySelectorAll('*');
    },
  };
  return { log, leavings };
}

import { cutThread, type Piece } from './cut-thread';
import type { TraceEvent } from './trace-event';

/** The thread that ran a `performance.mark`, and the clock that the mark ties to the trace. */
export interface Marked {
  pid: number;
  tid: number;
  /** Converts milliseconds since 1970 to microseconds of the trace. */
  toTrace(time: number): number;
}

/** An expression that leaves a mark in a document's thread. Returns its time: milliseconds since 1970. */
export const markExpression = (name: string): string =>
  `performance.timeOrigin + performance.mark(${JSON.stringify(name)}).startTime`;

/** Finds the mark that `markExpression` left at `time`. Throws if the trace does not contain it. */
export function findMark(events: readonly TraceEvent[], name: string, time: number): Marked {
  const event = events.find((candidate) => candidate.name === name);
  if (!event) throw new Error(`the trace has no mark ${name}`);
  const offset = event.ts - time * 1000;
  return { pid: event.pid, tid: event.tid, toTrace: (other) => other * 1000 + offset };
}

/** Cuts what one thread did, named by `nameOf`. */
export function cutMarked(
  events: readonly TraceEvent[],
  { pid, tid }: { pid: number; tid: number },
  nameOf: (event: TraceEvent, around: string | null) => string | null,
): Piece[] {
  return cutThread(
    events.filter((event) => event.pid === pid && event.tid === tid),
    nameOf,
  );
}

/** Returns when the last frame before `to` left the main thread; minus infinity if there is none. */
export function lastCommit(events: readonly TraceEvent[], pid: number, to: number): number {
  const ends = events
    .filter(({ name, pid: own, ts, dur = 0 }) => name === 'Commit' && own === pid && ts + dur <= to)
    .map(({ ts, dur = 0 }) => ts + dur);
  return Math.max(...ends, Number.NEGATIVE_INFINITY);
}

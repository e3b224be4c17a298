import type { TraceEvent } from './trace-event';

/** An interval in which a thread does one kind of work. Microseconds. */
export interface Piece {
  name: string;
  from: number;
  to: number;
  /** The share of the stretch in which the thread had a processor. */
  cpu: number;
}

/** An event that is not finished. */
interface Open {
  event: TraceEvent;
  name: string;
  /** The times at which the thread does this itself, and no nested event. */
  own: { from: number; to: number }[];
  since: number;
  nestedCpu: number;
}

/**
 * Cuts the nested events of one thread into consecutive pieces, each named after its innermost event. `nameOf` returns
 * null for an event that counts as the event around it.
 */
export function cutThread(
  events: readonly TraceEvent[],
  nameOf: (event: TraceEvent, around: string | null) => string | null,
): Piece[] {
  const pieces: Piece[] = [];
  const stack: Open[] = [];
  const pause = (open: Open, time: number) => {
    if (time > open.since) open.own.push({ from: open.since, to: time });
  };
  const closeUntil = (time: number) => {
    for (let top = stack.at(-1); top && endOf(top.event) <= time; top = stack.at(-1)) {
      stack.pop();
      pause(top, endOf(top.event));
      pieces.push(...piecesOf(top));
      const parent = stack.at(-1);
      if (parent) parent.since = endOf(top.event);
    }
  };
  const intervals = events.filter(({ ph }) => ph === 'X').sort(byStart);
  for (const event of intervals) {
    closeUntil(event.ts);
    const parent = stack.at(-1);
    const name = nameOf(event, parent?.name ?? null);
    if (name === null) continue;
    if (parent) {
      pause(parent, event.ts);
      parent.nestedCpu += cpuOf(event);
    }
    stack.push({ event, name, own: [], since: event.ts, nestedCpu: 0 });
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return pieces;
}

function piecesOf({ event, name, own, nestedCpu }: Open): Piece[] {
  const wall = own.reduce((sum, { from, to }) => sum + to - from, 0);
  const cpu = Math.max(0, cpuOf(event) - nestedCpu);
  return own.map((stretch) => ({ ...stretch, name, cpu: wall > 0 ? Math.min(1, cpu / wall) : 0 }));
}

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const cpuOf = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur;
const byStart = (one: TraceEvent, other: TraceEvent): number =>
  one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0);

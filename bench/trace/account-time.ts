import type { Piece } from './cut-thread';

/** Milliseconds: of the clock, which add up to the whole, and of the processor. */
export interface Spent {
  wall: number;
  cpu: number;
}

/** An interval in which a step waits while no thread works. Microseconds. */
export interface Wait {
  name: string;
  from: number;
  to: number;
}

interface Stretch {
  from: number;
  to: number;
}

/**
 * Divides the time from `from` to `to` (microseconds) by kind of work. While several threads work at once, clock time
 * counts for the first of `threads`, processor time for each. The remaining time is divided by `waits`, which must not
 * overlap.
 */
export function accountTime(
  { from, to }: Stretch,
  threads: readonly (readonly Piece[])[],
  waits: readonly Wait[],
): Map<string, Spent> {
  const spent = new Map<string, Spent>();
  const add = (name: string, wall: number, cpu: number) => {
    const before = spent.get(name) ?? { wall: 0, cpu: 0 };
    spent.set(name, { wall: before.wall + wall / 1000, cpu: before.cpu + cpu / 1000 });
  };
  let free: Stretch[] = [{ from, to }];
  for (const piece of threads.flat()) {
    const inside = overlapOf(piece, { from, to });
    if (inside === 0) continue;
    const left = free.flatMap((gap) => without(gap, piece));
    add(piece.name, lengthOf(free) - lengthOf(left), inside * piece.cpu);
    free = left;
  }
  for (const wait of waits) {
    const wall = free.reduce((sum, gap) => sum + overlapOf(gap, wait), 0);
    if (wall > 0) add(wait.name, wall, 0);
  }
  return spent;
}

const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0);

const overlapOf = (one: Stretch, other: Stretch): number =>
  Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));

/** Returns what is left of a stretch outside another one. */
function without(gap: Stretch, { from, to }: Stretch): Stretch[] {
  if (overlapOf(gap, { from, to }) === 0) return [gap];
  const sides = [
    { from: gap.from, to: Math.min(gap.to, from) },
    { from: Math.max(gap.from, to), to: gap.to },
  ];
  return sides.filter((side) => side.to > side.from);
}

const MINUTE = 60_000;
/** The most callers that are remembered. */
const MAX_CALLERS = 500;

/** Counts calls within a minute. */
export interface RateLimit {
  /** Counts a call under a name. Returns false if there were already `limit` within the last minute. */
  allows(name: string, limit: number): boolean;
}

/** Creates a limit. `now` returns milliseconds. Counts are lost with the background, which stops only when idle. */
export function createRateLimit(now: () => number): RateLimit {
  const calls = new Map<string, number[]>();
  return {
    allows(name, limit) {
      const time = now();
      const recent = (calls.get(name) ?? []).filter((at) => time - at < MINUTE);
      const isAllowed = recent.length < limit;
      if (isAllowed) recent.push(time);
      // Moved to the end, so that the first one has been idle longest.
      calls.delete(name);
      calls.set(name, recent);
      const [oldest] = calls.keys();
      if (calls.size > MAX_CALLERS && oldest !== undefined) calls.delete(oldest);
      return isAllowed;
    },
  };
}

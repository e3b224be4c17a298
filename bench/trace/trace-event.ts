/** One event of Chromium's trace. Times are in microseconds on the browser's clock. */
export interface TraceEvent {
  name: string;
  /** The phase: "X" is an interval with a duration. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** CPU time of the thread, without the time in which other processes ran. */
  tdur?: number;
  args: Record<string, unknown>;
}

/** Returns the address that an event names; empty if it names none. */
export function addressOf({ args }: TraceEvent): string {
  const { data, beginData } = args as Record<string, { url?: string } | undefined>;
  return data?.url ?? beginData?.url ?? '';
}

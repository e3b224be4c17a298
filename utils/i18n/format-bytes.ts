const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** A size as readers know it from their files: "18 kB", "3.2 MB"; units of a thousand. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1_000;
    unit += 1;
  }
  // A tenth is worth telling of few megabytes, of nothing smaller.
  const digits = unit >= 2 && value < 10 ? 1 : 0;
  return `${value.toFixed(digits)}\u00a0${UNITS[unit]}`;
}

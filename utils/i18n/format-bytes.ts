const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** Formats a number of bytes as "18 kB" or "3.2 MB", in decimal units. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1_000;
    unit += 1;
  }
  // A decimal matters only below 10 MB or 10 GB.
  const digits = unit >= 2 && value < 10 ? 1 : 0;
  return `${value.toFixed(digits)}\u00a0${UNITS[unit]}`;
}

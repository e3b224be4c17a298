const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** A size as people read it: "18 kB", "3.2 MB". Units of 1,000; at least 1 kB but for nothing at all. */
export function formatBytes(bytes: number): string {
  if (bytes <= 0) return '0 kB';
  let value = Math.max(bytes / 1000, 1);
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && value < 9.95 ? 1 : 0;
  return `${value.toFixed(digits)} ${UNITS[unit]}`;
}

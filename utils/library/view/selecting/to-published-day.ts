const DAY_MS = 86_400_000;

/**
 * Returns a time on the day of publication in the reader's time zone. Many pages state a day without a time, which is
 * stored as midnight in Greenwich: it stays that day in every time zone. Both are in milliseconds since 1970.
 */
export function toPublishedDay(publishedAt: number): number {
  if (publishedAt % DAY_MS !== 0) return publishedAt;
  const day = new Date(publishedAt);
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()).getTime();
}

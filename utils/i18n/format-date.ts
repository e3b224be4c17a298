import type { Messages } from './en/app';

/**
 * Formats an ISO 8601 date as the interface language writes it ("12 March 2026"), in the time zone that the page gave.
 * Returns null when `iso` is not a date.
 *
 * The catalogue formats dates itself: creating an `Intl.DateTimeFormat` takes ten milliseconds, which would delay the
 * first paint of the article.
 */
export function formatArticleDate(iso: string, messages: Messages): string | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!day || Number.isNaN(Date.parse(iso))) return null;
  const [year = 0, month = 1, date = 1] = day.slice(1).map(Number);
  return messages.date(year, month, date);
}

/** Formats the day of a time, in ms since the epoch, in the reader's time zone. */
export function formatDay(time: number, messages: Pick<Messages, 'date'>): string {
  const day = new Date(time);
  return messages.date(day.getFullYear(), day.getMonth() + 1, day.getDate());
}

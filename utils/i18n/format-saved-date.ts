import type { Messages } from './en/app';
import type { LibraryMessages } from './en/library';
import { formatDay } from './format-date';

const DAY_MS = 86_400_000;

type SavedMessages = Pick<LibraryMessages, 'savedOn' | 'savedToday' | 'savedYesterday'>;
type DateMessages = Pick<Messages, 'date'>;

/**
 * Formats when an article was saved, in the reader's time zone: today, yesterday, or the date. `savedAt` and `now` are
 * in ms since the epoch.
 */
export function formatSavedDate(
  savedAt: number,
  now: number,
  messages: SavedMessages,
  appMessages: DateMessages,
): string {
  const days = startOfDay(now) - startOfDay(savedAt);
  if (days === 0) return messages.savedToday;
  if (days === DAY_MS) return messages.savedYesterday;
  return messages.savedOn(formatDay(savedAt, appMessages));
}

/** Local midnight as a UTC time, so that days are 24 hours apart across daylight saving changes. */
function startOfDay(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

/**
 * Formats a date with its time of day, in the reader's time zone, to distinguish versions saved on one day. `at` is in
 * ms.
 */
export function formatSavedTime(at: number, messages: DateMessages, language: string): string {
  const time = new Date(at).toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit' });
  return `${formatDay(at, messages)}, ${time}`;
}

import type { Messages } from './en/app';
import type { LibraryMessages } from './en/library';

const DAY_MS = 86_400_000;

type SavedWords = Pick<LibraryMessages, 'savedOn' | 'savedToday' | 'savedYesterday'>;
type DateWords = Pick<Messages, 'date'>;

/** When an article was saved, in the reader's own zone: today, yesterday, else the day. `savedAt` and `now` in ms. */
export function formatSavedDate(
  savedAt: number,
  now: number,
  words: SavedWords,
  messages: DateWords,
): string {
  const days = startOfDay(now) - startOfDay(savedAt);
  if (days === 0) return words.savedToday;
  if (days === DAY_MS) return words.savedYesterday;
  const day = new Date(savedAt);
  return words.savedOn(messages.date(day.getFullYear(), day.getMonth() + 1, day.getDate()));
}

/** Midnight as if every day had 24 hours, so that a change of clocks does not make a day vanish. */
function startOfDay(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

/** A day and the time of day, in the reader's own zone, for telling two savings of one day apart. */
export function formatSavedTime(at: number, messages: DateWords, language: string): string {
  const day = new Date(at);
  const date = messages.date(day.getFullYear(), day.getMonth() + 1, day.getDate());
  return `${date}, ${day.toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit' })}`;
}

import type { Messages } from './en';

const DAY_MS = 86_400_000;

/**
 * An article's date as the interface's language writes it ("12 March 2026"), in the zone the page gave: a story of
 * the evening in Seoul keeps its day. Null when the text is no date.
 *
 * The catalogue writes dates itself: the browser's own formatter takes ten milliseconds to make, between the article
 * and the eye.
 */
export function formatArticleDate(iso: string, messages: Messages): string | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!day || Number.isNaN(Date.parse(iso))) return null;
  const [year = 0, month = 1, date = 1] = day.slice(1).map(Number);
  return messages.date(year, month, date);
}

/** When an article was saved, in the reader's own zone: today, yesterday, else the day. `savedAt` and `now` in ms. */
export function formatSavedDate(savedAt: number, now: number, messages: Messages): string {
  const days = startOfDay(now) - startOfDay(savedAt);
  if (days === 0) return messages.savedToday;
  if (days === DAY_MS) return messages.savedYesterday;
  const day = new Date(savedAt);
  return messages.savedOn(messages.date(day.getFullYear(), day.getMonth() + 1, day.getDate()));
}

/** Midnight as if every day had 24 hours, so that a change of clocks does not make a day vanish. */
function startOfDay(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

/** A day and the time of day, in the reader's own zone, for telling two savings of one day apart. */
export function formatSavedTime(at: number, messages: Messages, language: string): string {
  const day = new Date(at);
  const date = messages.date(day.getFullYear(), day.getMonth() + 1, day.getDate());
  return `${date}, ${day.toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit' })}`;
}

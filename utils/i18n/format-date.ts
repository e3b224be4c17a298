import type { InterfaceLanguage } from './choose-language';
import type { Messages } from './en';

const DAY_MS = 86_400_000;

/**
 * An article's date as the interface's language writes it ("12 March 2026"), in the zone the page gave: a story of
 * the evening in Seoul keeps its day. Null when the text is no date.
 */
export function formatArticleDate(iso: string, language: InterfaceLanguage): string | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!day || Number.isNaN(Date.parse(iso))) return null;
  const [year, month, date] = day.slice(1).map(Number);
  return longDate(new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date)), language, 'UTC');
}

/** When an article was saved, in the reader's own zone: today, yesterday, else the day. `savedAt` and `now` in ms. */
export function formatSavedDate(
  savedAt: number,
  now: number,
  language: InterfaceLanguage,
  messages: Messages,
): string {
  const days = startOfDay(now) - startOfDay(savedAt);
  if (days === 0) return messages.savedToday;
  if (days === DAY_MS) return messages.savedYesterday;
  return messages.savedOn(longDate(new Date(savedAt), language, undefined));
}

function longDate(date: Date, language: InterfaceLanguage, timeZone: string | undefined): string {
  const locale = language === 'en' ? 'en-GB' : 'ko-KR';
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  }).format(date);
}

/** Midnight as if every day had 24 hours, so that a change of clocks does not make a day vanish. */
function startOfDay(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

import type { Messages } from './en/app';

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

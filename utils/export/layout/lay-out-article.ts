import type { Article } from '@/utils/article/article';
import { labelPartial } from '@/utils/article/partial/label-partial';
import type { ExportMessages } from '../export-messages';
import { toStrictAddress } from '../to-strict-address';
import { dayOf, writeDay } from './line-under-title';
import { makeElement } from './make-element';

/**
 * Builds an `<article>` element for `page`: title, dek, a line with authors, site (linked to the original) and date, a
 * label if it is only a part, then the body, whose nodes are moved. Without `messages.date`, the date is in the
 * article's language.
 */
export function layOutArticle(
  page: Document,
  article: Article,
  body: DocumentFragment,
  messages: Pick<ExportMessages, 'date' | 'partial'>,
): Element {
  const header = makeElement(page, 'header', {});
  header.append(makeElement(page, 'h1', { id: 'title' }, article.title));
  if (article.dek) header.append(makeElement(page, 'p', { class: 'dek' }, article.dek));
  header.append(makeElement(page, 'p', { class: 'line' }, ...lineOf(page, article, messages.date)));
  const label = labelPartial(article, messages.partial);
  if (label) header.append(makeElement(page, 'p', { class: 'partial' }, label));
  return makeElement(page, 'article', {}, header, body);
}

function lineOf(
  page: Document,
  article: Article,
  writeDate: ExportMessages['date'],
): (string | Node)[] {
  const { byline, siteName, url, publishedTime, lang } = article;
  const day = dayOf(publishedTime);
  const date = writeDate ? writeDay(day, writeDate) : writeDayIn(lang, day);
  const parts: (string | Node)[] = [
    byline.join(', '),
    makeElement(page, 'a', { href: toStrictAddress(url) }, siteName),
    day && makeElement(page, 'time', { datetime: day }, date),
  ];
  return parts.filter(Boolean).flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}

/** Formats a date in the article's language; unchanged if the language is unknown. */
function writeDayIn(lang: string | null, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (!lang || Number.isNaN(date.getTime())) return day;
  try {
    return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  } catch {
    return day;
  }
}

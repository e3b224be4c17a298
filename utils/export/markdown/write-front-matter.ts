import type { Article } from '@/utils/article/article';
import { dayOf } from '@/utils/export/layout/line-under-title';
import { toOneLine } from '@/utils/export/to-one-line';

/**
 * Writes the YAML front matter of a Markdown file, which note programs read: title, author, site, url, date, tags, and
 * why it is only a part. Unknown fields are left out. Ends with the closing line, without a line break.
 */
export function writeFrontMatter(
  { title, byline, siteName, url, publishedTime, lang, partial }: Article,
  tags: readonly string[],
): string {
  const day = dayOf(publishedTime);
  const lines = [
    `title: ${quote(title)}`,
    ...listOf('author', byline),
    siteName && `site: ${quote(siteName)}`,
    `url: ${quote(url)}`,
    day && `date: ${day}`,
    lang && `lang: ${quote(lang)}`,
    partial && `partial: ${quote(partial)}`,
    ...listOf('tags', tags),
  ];
  return ['---', ...lines.filter(Boolean), '---'].join('\n');
}

const listOf = (name: string, values: readonly string[]): string[] =>
  values.length > 0 ? [`${name}:`, ...values.map((value) => `  - ${quote(value)}`)] : [];

/** Every JSON string is a double-quoted YAML 1.2 string. Source: YAML 1.2.2, section 1.2. */
const quote = (text: string): string => JSON.stringify(toOneLine(text));

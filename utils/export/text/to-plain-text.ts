import type { Article } from '@/utils/article/article';
import { labelPartial } from '@/utils/article/partial/label-partial';
import { countEastAsian } from '@/utils/article/text/east-asian';
import type { ExportMessages } from '@/utils/export/export-messages';
import { lineUnderTitle } from '@/utils/export/layout/line-under-title';
import { writeCardsAsText } from '@/utils/export/layout/write-cards';
import { toOneLine } from '@/utils/export/to-one-line';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { readPlainBlocks } from './read-plain-blocks';

/**
 * Writes the article as plain text: underlined title, dek, a line with authors, site and date, a label if it is only a
 * part, the blocks separated by empty lines, and the address. Lines are not wrapped. Ends with a line break.
 */
export function toPlainText(article: Article, messages: ExportMessages): string {
  const title = toOneLine(article.title);
  const body = sanitiseArticle(article.html);
  const label = labelPartial(article, messages.partial);
  writeCardsAsText(body, messages);
  const blocks = [
    `${title}\n${'='.repeat(widthOf(title))}`,
    toOneLine(article.dek),
    lineUnderTitle(article, messages.date),
    label ? `[${label}]` : '',
    ...readPlainBlocks(body, messages),
    article.url,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Width in columns of a monospaced font, where East Asian characters take two. */
const widthOf = (text: string): number => [...text].length + countEastAsian(text);

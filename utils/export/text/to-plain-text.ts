import type { Article } from '@/utils/article/article';
import { countEastAsian } from '@/utils/article/text/east-asian';
import { ENGLISH_EXPORT_MESSAGES, type ExportMessages } from '@/utils/export/export-messages';
import { lineUnderTitle } from '@/utils/export/line-under-title';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { readPlainBlocks } from './read-plain-blocks';

/**
 * The article as text for any program: title underlined, dek, a line of authors, site and day, the blocks with an empty
 * line between them, the address. No line is wrapped. Ends with a line break.
 */
export function toPlainText(
  article: Article,
  messages: ExportMessages = ENGLISH_EXPORT_MESSAGES,
): string {
  const title = squeeze(article.title);
  const blocks = [
    `${title}\n${'='.repeat(widthOf(title))}`,
    squeeze(article.dek ?? ''),
    lineUnderTitle(article),
    ...readPlainBlocks(sanitiseArticle(article.html), messages),
    article.url,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** East Asian characters are two columns wide where all letters have one width. */
const widthOf = (text: string): number => [...text].length + countEastAsian(text);

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

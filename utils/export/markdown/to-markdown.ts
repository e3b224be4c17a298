import TurndownService from 'turndown';
import type { Article } from '@/utils/article/article';
import { labelPartial } from '@/utils/article/partial/label-partial';
import type { ExportMessages } from '@/utils/export/export-messages';
import { lineUnderTitle } from '@/utils/export/layout/line-under-title';
import { type PictureAddress, placePictures } from '@/utils/export/layout/place-pictures';
import { writeCards } from '@/utils/export/layout/write-cards';
import { toOneLine } from '@/utils/export/to-one-line';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { escapeMarkdown, toLinkTarget } from './escape-markdown';
import { markFootnotes } from './mark-footnotes';
import { addMarkdownRules } from './markdown-rules';
import { prepareForMarkdown } from './prepare-for-markdown';
import { writeFrontMatter } from './write-front-matter';

/** How an article is written as Markdown. */
interface MarkdownOptions {
  /** Returns where a picture is; without it, or where it returns nothing, pictures link to the web. */
  addressOf?: PictureAddress;
  messages: Omit<ExportMessages, 'picture'>;
}

/**
 * Writes the article as Markdown (CommonMark with GitHub tables): title, dek, a line with authors, site and date, the
 * address, a label if it is only a part, then the body. Ends with a line break.
 */
export function toMarkdown(article: Article, options: MarkdownOptions): string {
  const { addressOf = () => null, messages } = options;
  const { title, dek, url } = article;
  const label = labelPartial(article, messages.partial);
  const front = [
    `# ${escapeMarkdown(toOneLine(title))}`,
    dek && `*${escapeMarkdown(toOneLine(dek))}*`,
    escapeMarkdown(lineUnderTitle(article, messages.date)),
    `<${toLinkTarget(url)}>`,
    label && `**${escapeMarkdown(label)}**`,
    bodyToMarkdown(article, addressOf, messages),
  ];
  return `${front.filter(Boolean).join('\n\n')}\n`;
}

/** Writes the article as a Markdown file: with front matter, which `tags` go into. */
export function toMarkdownFile(
  article: Article,
  { tags = [], ...options }: MarkdownOptions & { tags?: readonly string[] },
): string {
  return `${writeFrontMatter(article, tags)}\n\n${toMarkdown(article, options)}`;
}

function bodyToMarkdown(
  { html, url }: Article,
  addressOf: PictureAddress,
  messages: Pick<ExportMessages, 'kinds'>,
): string {
  const body = sanitiseArticle(html);
  placePictures(body, addressOf);
  writeCards(body, messages);
  markFootnotes(body, url);
  prepareForMarkdown(body);
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    hr: '---',
    emDelimiter: '*',
  });
  service.escape = escapeMarkdown;
  return addMarkdownRules(service).turndown(body);
}

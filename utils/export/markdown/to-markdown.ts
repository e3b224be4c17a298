import TurndownService from 'turndown';
import type { Article } from '@/utils/article/article';
import { lineUnderTitle } from '@/utils/export/line-under-title';
import { type PictureAddress, placePictures } from '@/utils/export/place-pictures';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { escapeMarkdown, toLinkTarget } from './escape-markdown';
import { markFootnotes } from './mark-footnotes';
import { addMarkdownRules } from './markdown-rules';
import { prepareForMarkdown } from './prepare-for-markdown';
import { writeFrontMatter } from './write-front-matter';

/**
 * Writes the article as Markdown (CommonMark with GitHub tables): title, dek, a line with authors, site and date, the
 * address, then the body. Pictures link to the web unless `addressOf` returns another address. Ends with a line break.
 */
export function toMarkdown(article: Article, addressOf: PictureAddress = () => null): string {
  const { title, dek, url } = article;
  const front = [
    `# ${escapeMarkdown(squeeze(title))}`,
    dek && `*${escapeMarkdown(squeeze(dek))}*`,
    escapeMarkdown(lineUnderTitle(article)),
    `<${toLinkTarget(url)}>`,
    bodyToMarkdown(article, addressOf),
  ];
  return `${front.filter(Boolean).join('\n\n')}\n`;
}

/** Writes the article as a Markdown file: with front matter, which `tags` go into. `addressOf` as in `toMarkdown`. */
export function toMarkdownFile(
  article: Article,
  { addressOf, tags = [] }: { addressOf?: PictureAddress; tags?: readonly string[] } = {},
): string {
  return `${writeFrontMatter(article, tags)}\n\n${toMarkdown(article, addressOf)}`;
}

function bodyToMarkdown({ html, url }: Article, addressOf: PictureAddress): string {
  const body = sanitiseArticle(html);
  placePictures(body, addressOf);
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

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

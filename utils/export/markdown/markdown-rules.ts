import type TurndownService from 'turndown';
import { joinCaption, readCaption } from '@/utils/export/layout/read-caption';
import { toOneLine } from '@/utils/export/to-one-line';
import { type EmphasisMark, emphasise } from './emphasise';
import { escapeMarkdown, toLinkTarget } from './escape-markdown';
import { FOOTNOTE, FOOTNOTE_MARK } from './mark-footnotes';

type Rule = TurndownService.Rule & Required<Pick<TurndownService.Rule, 'replacement'>>;

const asEmphasis = (
  filter: (keyof HTMLElementTagNameMap)[],
  mark: EmphasisMark['mark'],
  tag: EmphasisMark['tag'],
): Rule => ({
  filter,
  replacement: (content, node) => emphasise(content, node, { mark, tag }),
});

const RULES: Record<string, Rule> = {
  heading: {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, { localName }) =>
      `\n\n${'#'.repeat(Number(localName.at(1)))} ${toOneLine(content).replace(/(\s)(#+)$/, '$1\\$2')}\n\n`,
  },
  emphasis: asEmphasis(['em', 'i'], '*', 'em'),
  strong: asEmphasis(['strong', 'b'], '**', 'strong'),
  struck: asEmphasis(['del', 's'], '~~', 'del'),
  raised: {
    filter: ['sub', 'sup'],
    replacement: (content, { localName }) => `<${localName}>${content}</${localName}>`,
  },
  quotation: { filter: 'q', replacement: (content) => `“${content}”` },
  link: {
    filter: 'a',
    replacement: (content, node) => {
      const words = content.trim();
      // A Markdown link cannot contain blocks.
      if (words === '' || words.includes('\n\n')) return content;
      return `[${words}](${toLinkTarget(node.getAttribute('href') ?? '')})`;
    },
  },
  picture: {
    filter: 'img',
    replacement: (_content, node) => {
      const src = node.getAttribute('src') ?? '';
      // A `data:` address is not useful in a Markdown file.
      if (src.startsWith('data:')) return '';
      return `![${escapeMarkdown(toOneLine(node.getAttribute('alt')))}](${toLinkTarget(src)})`;
    },
  },
  footnoteMark: {
    filter: (node) => node.hasAttribute(FOOTNOTE_MARK),
    replacement: (_content, node) => `[^${node.getAttribute(FOOTNOTE_MARK)}]`,
  },
  footnote: {
    filter: (node) => node.hasAttribute(FOOTNOTE),
    replacement: (content, node) =>
      `\n\n[^${node.getAttribute(FOOTNOTE)}]: ${content.trim().replace(/\n(?=[^\n])/g, '\n    ')}\n\n`,
  },
  formula: {
    filter: (node) => node.localName === 'math',
    replacement: (_content, node) => writeFormula(node),
  },
  folded: { filter: 'details', replacement: (content) => `\n\n${content.trim()}\n\n` },
  foldedHead: {
    filter: 'summary',
    replacement: (_content, node) => `\n\n**${escapeMarkdown(toOneLine(node.textContent))}**\n\n`,
  },
  caption: {
    filter: 'figcaption',
    replacement: (_content, node) => {
      const words = joinCaption(readCaption(node));
      return words === '' ? '' : `\n\n*${escapeMarkdown(words)}*\n\n`;
    },
  },
  code: {
    filter: 'pre',
    replacement: (_content, node) =>
      fence(node.textContent ?? '', node.getAttribute('data-language') ?? ''),
  },
  item: {
    filter: 'li',
    replacement: (content, node) => {
      const number = node.parentElement?.localName === 'ol' && node.getAttribute('value');
      const marker = number ? `${number}. ` : '- ';
      const lines = content.replace(/^\n+/, '').trimEnd();
      const indented = lines.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
      return `${marker}${indented}${node.nextElementSibling ? '\n' : ''}`;
    },
  },
  term: {
    filter: 'dt',
    replacement: (_content, node) => `\n\n**${escapeMarkdown(toOneLine(node.textContent))}**\n\n`,
  },
  cell: {
    filter: ['td', 'th'],
    replacement: (content) =>
      ` ${content
        .trim()
        .replaceAll('|', '\\|')
        .replace(/\s*\n\s*/g, '<br>')} |`,
  },
  row: {
    filter: 'tr',
    replacement: (content, node) => {
      const isHead = node.parentElement?.localName === 'thead';
      return `|${content}\n${isHead ? `|${' --- |'.repeat(node.childElementCount)}\n` : ''}`;
    },
  },
  rows: { filter: ['thead', 'tbody'], replacement: (content) => content },
};

/** Adds conversion rules for the elements an article may contain. `prepareForMarkdown` must have normalised them. */
export function addMarkdownRules(service: TurndownService): TurndownService {
  for (const [name, rule] of Object.entries(RULES)) service.addRule(name, rule);
  return service;
}

/** Writes a formula as TeX between dollar signs, as GitHub and most programs expect, or as its text. */
function writeFormula(formula: Element): string {
  const tex = formula.getAttribute('alttext')?.replace(/\s+/g, ' ').replaceAll('$', '\\$').trim();
  if (!tex) return escapeMarkdown(toOneLine(formula.textContent));
  return formula.getAttribute('display') === 'block' ? `\n\n$$${tex}$$\n\n` : `$${tex}$`;
}

/** A code block whose fence is longer than any in the code. */
function fence(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `\n\n${mark}${language}\n${code.replace(/^\n/, '').trimEnd()}\n${mark}\n\n`;
}

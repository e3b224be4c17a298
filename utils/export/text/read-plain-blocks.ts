import { isElement } from '@/utils/dom/is-element';
import type { ExportMessages } from '@/utils/export/export-messages';
import { joinCaption, readCaption } from '@/utils/export/layout/read-caption';
import { toTableGrid } from '@/utils/export/layout/to-table-grid';
import { toOneLine } from '@/utils/export/to-one-line';

/** Elements that start on a new line. */
const BLOCKS = new Set(
  'p h2 h3 h4 h5 h6 blockquote pre hr ul ol li dl dt dd figure figcaption table details summary'.split(
    ' ',
  ),
);

/** Elements whose plain text differs from their content: ruby annotations, formulas. */
const SPECIAL_TEXT: Record<string, (element: Element) => string> = {
  math: (formula) => formula.getAttribute('alttext') ?? formula.textContent ?? '',
  rt: (reading) => `(${(reading.textContent ?? '').trim()})`,
  rp: () => '',
};

/** Returns the blocks of a sanitised body as plain text. A list, table or quote is one block. */
export function readPlainBlocks(body: Node, messages: ExportMessages): string[] {
  const blocks: string[] = [];
  let line = '';
  const endLine = () => {
    blocks.push(squeezeLines(line));
    line = '';
  };
  const read = (node: Node) => {
    if (isElement(node) && BLOCKS.has(node.localName)) {
      endLine();
      blocks.push(...readBlock(node, messages));
    } else if (isElement(node) && SPECIAL_TEXT[node.localName]) {
      line += SPECIAL_TEXT[node.localName]?.(node) ?? '';
    } else if (isElement(node)) {
      line += node.localName === 'br' ? '\n' : '';
      node.childNodes.forEach(read);
    } else {
      // Line breaks in the markup are spaces; only `<br>` breaks a line.
      line += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    }
  };
  body.childNodes.forEach(read);
  endLine();
  return blocks.filter((block) => block !== '');
}

function readBlock(block: Element, messages: ExportMessages): string[] {
  switch (block.localName) {
    case 'hr':
      return ['* * *'];
    case 'pre':
      return [readCode(block)];
    case 'ul':
    case 'ol':
      return [readList(block, messages)];
    case 'table':
      return readTable(block as HTMLTableElement, messages); // The element of this name.
    case 'blockquote':
      return [prefixLines(readPlainBlocks(block, messages).join('\n\n'), '> ', '> ')];
    case 'dd':
      return [prefixLines(readPlainBlocks(block, messages).join('\n\n'), '    ', '    ')];
    case 'figure':
      return readFigure(block, messages);
    default:
      return readPlainBlocks(block, messages);
  }
}

function readList(list: Element, messages: ExportMessages): string {
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  const items = [...list.children].map((item, index) => {
    const marker = list.localName === 'ol' ? `${start + index}. ` : '- ';
    const text = readPlainBlocks(item, messages).join('\n');
    return prefixLines(text, marker, ' '.repeat(marker.length));
  });
  return items.join('\n');
}

function readTable(table: HTMLTableElement, messages: ExportMessages): string[] {
  const caption = squeezeLines(table.caption?.textContent ?? '');
  const readCell = (cell: Element | null) =>
    cell ? readPlainBlocks(cell, messages).join(' ').replace(/\s+/g, ' ') : '';
  const rows = toTableGrid(table).map((row) => row.map(readCell).join(' | ').trimEnd());
  return [caption, rows.join('\n')];
}

/** A picture becomes its caption or alternative text. Other content of a figure precedes it. */
function readFigure(figure: Element, messages: ExportMessages): string[] {
  const figcaption = figure.querySelector('figcaption');
  const caption = figcaption ? joinCaption(readCaption(figcaption)) : '';
  const rest = figure.cloneNode(true) as Element; // A clone of an element is one.
  rest.querySelector('figcaption')?.remove();
  const blocks = readPlainBlocks(rest, messages);
  const picture = figure.querySelector('img');
  if (!picture) return [...blocks, caption];
  const text = caption || toOneLine(picture.getAttribute('alt'));
  return text ? [...blocks, `[${messages.picture}: ${text}]`] : blocks;
}

function readCode(code: Element): string {
  const copy = code.cloneNode(true) as Element; // A clone of an element is one.
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return (copy.textContent ?? '').replace(/^\n/, '').trimEnd();
}

function prefixLines(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}

const squeezeLines = (text: string): string => text.split('\n').map(toOneLine).join('\n').trim();

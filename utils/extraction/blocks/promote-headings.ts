import { foldText } from '@/utils/article/text/fold-text';
import { textOf } from '@/utils/article/text/squeeze-text';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { ExtractionLog } from '../extraction-log';
import type { Block } from './block';

/** Class names, in several languages, of headings that are not heading elements. */
const HEADING_NAME =
  /(?:^|[\s_-])(?:sub-?head(?:ing|line)?|crosshead|cross-?heading|zwischen(?:titel|ueberschrift|überschrift)|intertitre|intertitle|mellomtittel|mellanrubrik|ladillo|mid-?title|section-?title|h[2-4])(?:$|[\s_-])/i;

/** Marks a heading that was a line in bold. */
const PROMOTED = 'data-lectern-promoted';

const BOLD = 'b, strong, span[class~="strong"], span[class~="bold"]';

/** A longer bold line is an emphasised paragraph. Characters. */
const LONGEST_HEADING = 110;

/**
 * Replaces paragraphs that look like headings by headings: a short bold line, or one with the class of a subheading, if
 * running text follows. Returns the blocks with the new elements.
 */
export function promoteHeadings(
  blocks: readonly Element[],
  log: ExtractionLog,
  deadline: Deadline = NO_DEADLINE,
): Element[] {
  return Array.from(deadline.each(blocks), (block, index) => {
    const next = blocks[index + 1];
    if (!next || !isHeadingLine(block) || !isTextBelowHeading(next)) return block;
    log.note('a bold line is a heading', block);
    return renameToHeading(block);
  });
}

function isHeadingLine(block: Element): boolean {
  if (block.localName !== 'p') return false;
  const text = textOf(block);
  if (text.length < 3 || text.length > LONGEST_HEADING || /[.,;:…。、]["”’»]?$/u.test(text))
    return false;
  if (/^[-–—•*]/u.test(text)) return false;
  return isWhollyBold(block, text) || HEADING_NAME.test(block.getAttribute('class') ?? '');
}

function isWhollyBold(block: Element, text: string): boolean {
  // A bold link alone leads to another story.
  if (block.querySelector('img, br, a[href]')) return false;
  const bold = [...block.querySelectorAll(BOLD)].filter(
    (element) => !element.parentElement?.closest(BOLD),
  );
  return foldText(bold.map((element) => element.textContent).join('')) === foldText(text);
}

function isTextBelowHeading(block: Element): boolean {
  return block.localName === 'p'
    ? textOf(block).length > 40 && !isWhollyBold(block, textOf(block))
    : /^(?:ul|ol|figure|blockquote)$/.test(block.localName);
}

function renameToHeading(block: Element): Element {
  const heading = block.ownerDocument.createElement('h2');
  heading.append(textOf(block));
  heading.setAttribute(PROMOTED, '');
  block.replaceWith(heading);
  return heading;
}

/** Whether a block is a heading that was a line in bold. */
export const isPromoted = ({ kind, element }: Block): boolean =>
  kind === 'heading' && element.hasAttribute(PROMOTED);

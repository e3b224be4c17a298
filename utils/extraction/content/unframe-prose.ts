import { weighText } from '@/utils/article/text/east-asian';
import { LETTER } from '@/utils/article/text/letters';
import { SENTENCE_END } from '../text/sentence-end';

/** Elements of sentences. Any other makes preformatted text code, or keeps its lines. */
const INLINE = 'a, b, strong, i, em, u, sub, sup, br, font, span:not([class])';
/** A longer line is not meant to stay one line. As `weighText` measures. */
const LONGEST_LINE = 100;
/** How much of the text is looked at for its signs. Characters. */
const SAMPLE = 5_000;
/** The least share of letters in prose; code and tables have more signs. */
const MIN_LETTERS = 0.85;

/**
 * Replaces preformatted text with paragraphs, one for each of its lines, if it is prose: sentences in lines that would
 * run out of the column. Returns whether it did. Code, verse and text that was broken into short lines stay.
 */
export function unframeProse(pre: Element): boolean {
  if (!isProse(pre)) return false;
  pre.normalize();
  const paragraphs: Element[] = [];
  const begin = () => paragraphs.push(pre.ownerDocument.createElement('p'));
  begin();
  for (const node of [...pre.childNodes]) {
    if (node instanceof Element) {
      if (node.localName === 'br') begin();
      else paragraphs.at(-1)?.append(node);
      continue;
    }
    for (const [index, line] of (node.textContent ?? '').split('\n').entries()) {
      if (index > 0) begin();
      paragraphs.at(-1)?.append(line);
    }
  }
  pre.replaceWith(...paragraphs.filter((paragraph) => paragraph.textContent?.trim()));
  return true;
}

function isProse(pre: Element): boolean {
  if (pre.querySelector(`:not(${INLINE})`)) return false;
  const text = pre.textContent ?? '';
  const signs = [...text.slice(0, SAMPLE).replace(/\s/g, '')];
  const letters = signs.filter((sign) => LETTER.test(sign)).length;
  return letters > signs.length * MIN_LETTERS && text.split('\n').some(isLongSentence);
}

/** Only the ends of a line are examined: it may be the whole text. */
const isLongSentence = (line: string): boolean =>
  weighText(line.slice(0, SAMPLE)) > LONGEST_LINE &&
  SENTENCE_END.test(line.trimEnd().slice(-LONGEST_LINE));

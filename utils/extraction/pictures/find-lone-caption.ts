import { hasMoreTextThan, textOf } from '@/utils/article/text/squeeze-text';
import type { FoundCaption } from '@/utils/extraction/pictures/found-caption';
import { type CaptionContext, isAuthorLine, isLikeText } from './caption-context';
import { nameOf } from './caption-grammar';
import { isNamedCredit } from './find-credit';
import { isCaptionText } from './is-caption-text';
import { isTeaserBox, leadsElsewhere } from './leads-elsewhere';
import { linesOf } from './lines-of';
import { isIcon } from './picture-address';
import { isCreditLine, splitCredit } from './split-credit';

const SHORTEST_WORDS = 8;
/** Captions without a name or other mark are shorter than marked ones. Characters. */
const LONGEST_WORDS = 500;
/** A box with a larger share of the page's text is part of the story. */
const MAX_SHARE_OF_PAGE = 0.1;
const BOX = /^(?:div|figure|section|aside|span|p|dl|dd|td|tr|tbody|table|center)$/;
/** Names of boxes with a picture and little text that are not captioned pictures. */
const OTHER_BOX =
  /(?:^|[\s_-])(?:teaser|card|promo|related|products?|offers?|video|player|podcast|audio|logo|comments?|newsletter|cta|quote|recommend\w*|button|btn)(?:$|[\s_-])/i;
/** Longer text without a credit is a paragraph of the story. Characters. */
const LONGEST_UNCREDITED = 240;
/** Names of parts in boxes whose text is a headline, a name, a price or a label. */
const OTHER_PART =
  /(?:^|[\s_-])(?:headlines?|kicker|teaser|card|person|author|byline|avatar|duration|play(?:er|-?icon|-?button)?|price|tooltip|btn|button|cta|read-?time)(?:$|[\s_-])/i;
const NO_CAPTION = 'h1, h2, h3, h4, h5, h6, ul, ol, blockquote, time, form';

/**
 * Returns the text in a box that holds one picture followed only by a line or two: a caption by its position. The
 * second line must read like a credit. Null if the box holds more, or may not be a captioned picture.
 */
export function findLoneCaption(
  frame: Element,
  image: Element,
  context: CaptionContext,
): FoundCaption | null {
  if (!BOX.test(frame.localName) || OTHER_BOX.test(nameOf(frame)) || isIcon(image)) return null;
  if (hasMoreTextThan(frame, LONGEST_WORDS)) return null;
  const { length } = textOf(frame);
  if (length < SHORTEST_WORDS) return null;
  if (leadsElsewhere(frame) || frame.querySelector(NO_CAPTION)) return null;
  const lines = distinctLines(linesOf(frame, image));
  if (lines.some((line) => !isAfter(line, image))) return null;
  const [caption, credit, more] = lines;
  if (!caption || more || (credit && !isCredit(credit))) return null;
  if (!isCaptionText(textOf(caption)) || isAuthorLine(textOf(caption), context)) return null;
  const isCredited = credit || splitCredit(textOf(caption)).credit;
  // On a page with little but pictures, each caption is a large part of the text.
  const mayBeText = length > context.allText * MAX_SHARE_OF_PAGE;
  if (!isCredited && (mayBeText || mayNotBeCaption(frame, image, caption, context))) return null;
  if (!credit && isCredit(caption)) return { frame, caption: null, credit: caption, printed: null };
  // Inside a line of text, only its credit distinguishes a caption from the text around it.
  const isInLine = frame.localName === 'p' || frame.localName === 'span';
  if (isInLine && !credit && !splitCredit(textOf(caption)).credit) return null;
  return { frame, caption, credit: credit ?? null, printed: null };
}

/** Whether text without a credit may be a teaser, a label or a paragraph of the story. */
function mayNotBeCaption(
  frame: Element,
  image: Element,
  words: ChildNode,
  context: CaptionContext,
): boolean {
  if (isTeaserBox(frame, image) || textOf(words).length > LONGEST_UNCREDITED) return true;
  if (words instanceof Element && isLikeText(words, context)) return true;
  return [...frame.querySelectorAll('*')].some((part) => OTHER_PART.test(nameOf(part)));
}

/** Removes repeated lines. */
function distinctLines(lines: readonly ChildNode[]): ChildNode[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const text = textOf(line);
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

const isAfter = (line: Node, image: Element): boolean =>
  (image.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isCredit = (line: Node): boolean =>
  (line instanceof Element && isNamedCredit(line)) || isCreditLine(textOf(line));

import { lengthOfText } from '../text/squeeze-text';

/** Where sites put what is no part of the article. */
const ASIDE = 'aside, footer, nav, form, dialog, [role="complementary"], [role="contentinfo"]';
/** What is pressed or filled in: newsletters, polls, replies. */
const PRESSED = 'button, [role="button"], form, input, label';
/** More of its text in links than this, and a piece leads elsewhere. */
const MOST_LINKS = 0.25;
/** A linked headline: a teaser has one. */
const LINKED_HEADLINE =
  ':is(h2, h3, h4, h5, h6) a[href], a[href] :is(h2, h3, h4, h5, h6), a[href] img';
/** A picture with fewer words than this, in characters, is a teaser. */
const MOST_TEASER_WORDS = 250;
/** Replies and entries of a list: each with its time. */
const DATED = 'time, [class*="date" i]';
/** A notice may name two dates. */
const MOST_DATES = 2;
const COMMENT = '[class*="comment" i], [id^="comment" i], [class*="reply" i], [class*="replies" i]';
/** More elements so named in one place are a conversation. */
const MOST_COMMENTS = 5;

/**
 * Whether a piece that is named as furniture also shows it, by something that running text of an article does not have:
 * it stands where sites put other things, leads elsewhere, is pressed, or is a row of dated entries.
 */
export function holdsOtherStories(element: Element): boolean {
  if (element.matches(ASIDE) || element.querySelector(PRESSED)) return true;
  if (element.querySelector(LINKED_HEADLINE) || element.querySelectorAll(DATED).length > MOST_DATES)
    return true;
  if (element.querySelector('img') && lengthOfText(element) < MOST_TEASER_WORDS) return true;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += lengthOfText(link);
  return linked > lengthOfText(element) * MOST_LINKS;
}

/**
 * Makes a test of whether a piece is a conversation of readers, or one voice in it: by its name and those of many others
 * beside it. Each place is looked at once: a conversation has thousands of voices.
 */
export function createConversationTest(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    if (!element.matches(COMMENT)) return false;
    const around = element.parentElement ?? element;
    const isTalk = known.get(around) ?? around.querySelectorAll(COMMENT).length > MOST_COMMENTS;
    known.set(around, isTalk);
    return isTalk;
  };
}

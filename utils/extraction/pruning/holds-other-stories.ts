import { lengthOfText } from '@/utils/article/text/squeeze-text';
import { shareOfLinks } from './share-of-links';

/** Elements for content that is not part of the article. */
const ASIDE = 'aside, footer, nav, form, dialog, [role="complementary"], [role="contentinfo"]';
/** Controls: of newsletters, polls, replies. */
const CONTROLS = 'button, [role="button"], form, input, label';
/** An element with a greater share of its text in links is about other stories. */
const MAX_LINK_SHARE = 0.25;
/** The linked headline or picture of a teaser. */
const LINKED_HEADLINE =
  ':is(h2, h3, h4, h5, h6) a[href], a[href] :is(h2, h3, h4, h5, h6), a[href] img';
/** With less text, an element with a picture is a teaser. Characters. */
const MAX_TEASER_WORDS = 250;
/** The dates of replies and of entries in a list of stories. */
const DATED = 'time, [class*="date" i]';
/** A notice may have two dates. */
const MAX_DATES = 2;
const COMMENT = '[class*="comment" i], [id^="comment" i], [class*="reply" i], [class*="replies" i]';
/** More of these in one element are a comment section. */
const MAX_COMMENTS = 5;

/**
 * Whether the content of an element named as furniture confirms its name: it is an aside, mostly links, has controls,
 * or is a list of dated entries.
 */
export function holdsOtherStories(element: Element): boolean {
  if (element.matches(ASIDE) || element.querySelector(CONTROLS)) return true;
  if (element.querySelector(LINKED_HEADLINE) || element.querySelectorAll(DATED).length > MAX_DATES)
    return true;
  if (element.querySelector('img') && lengthOfText(element) < MAX_TEASER_WORDS) return true;
  return shareOfLinks(element) > MAX_LINK_SHARE;
}

/**
 * Returns a test whether an element is a comment section or a comment in one, by its name and the number of similar
 * names around it. Results are cached by parent, because a section may have thousands of comments.
 */
export function createCommentTest(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    if (!element.matches(COMMENT)) return false;
    const parent = element.parentElement ?? element;
    const isSection = known.get(parent) ?? parent.querySelectorAll(COMMENT).length > MAX_COMMENTS;
    known.set(parent, isSection);
    return isSection;
  };
}

import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, DROPPED_WITH_CONTENT } from './allowed-markup';
import { purifier } from './sanitise-article';

/** Containers that an article has not, and that tell where one text ends and the next begins. */
export const CONTAINERS = 'div section article main header footer aside center address h1'.split(
  ' ',
);

const LIST_TAGS = 'h1 h3 dl dt dd p ul ol li a'.split(' ');
/** What programs write on their links besides the address. */
const LIST_FACTS = 'add_date time_added tags personal_toolbar_folder'.split(' ');

/**
 * Reduces the markup that another program kept of an article to what an article may hold, and containers, which whoever
 * makes an article of it takes out. Not for showing: it is sanitised again then. Relative addresses are dropped. Otherwise
 * as `sanitiseArticle`.
 */
export function sanitiseKeptBody(markup: string): DocumentFragment {
  return purifier.sanitize(markup, {
    ALLOWED_TAGS: [...ALLOWED_TAGS, ...CONTAINERS],
    ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
    FORBID_CONTENTS: DROPPED_WITH_CONTENT,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}

/**
 * Reduces a page of links (bookmarks, lists to read later) to its lists, headings and links with the facts on them. Not
 * for showing. A link whose address may not be followed has none. Otherwise as `sanitiseArticle`.
 */
export function sanitiseLinkList(markup: string): DocumentFragment {
  return purifier.sanitize(markup, {
    ALLOWED_TAGS: LIST_TAGS,
    ALLOWED_ATTR: ['href', ...LIST_FACTS],
    // Facts are texts: one with a colon in it is not the address of something unknown.
    ADD_URI_SAFE_ATTR: LIST_FACTS,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}

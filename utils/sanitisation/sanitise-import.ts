import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, DROPPED_WITH_CONTENT } from './allowed-markup';
import { purify } from './sanitise-article';

/** Containers that articles do not have, but that separate texts. */
export const CONTAINERS = 'div section article main header footer aside center address h1'.split(
  ' ',
);

const LIST_TAGS = 'h1 h3 dl dt dd p ul ol li a'.split(' ');
/** Attributes that programs add to links. */
const LIST_FACTS = 'add_date time_added tags personal_toolbar_folder'.split(' ');

/**
 * Sanitises an imported body to what an article may contain, plus containers, which the importer removes. Not for
 * rendering: it is sanitised again. Relative addresses are removed. Otherwise like `sanitiseArticle`.
 */
export function sanitiseImportedBody(markup: string): DocumentFragment {
  return purify(markup, {
    ALLOWED_TAGS: [...ALLOWED_TAGS, ...CONTAINERS],
    ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
    FORBID_CONTENTS: DROPPED_WITH_CONTENT,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
}

/**
 * Sanitises a page of links (bookmarks, reading lists) to its lists, headings and links with their attributes. Not for
 * rendering. A link with a forbidden address has none. Otherwise like `sanitiseArticle`.
 */
export function sanitiseLinkList(markup: string): DocumentFragment {
  return purify(markup, {
    ALLOWED_TAGS: LIST_TAGS,
    ALLOWED_ATTR: ['href', ...LIST_FACTS],
    // These attributes are plain text: a colon does not make them addresses.
    ADD_URI_SAFE_ATTR: LIST_FACTS,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
}

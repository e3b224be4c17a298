/**
 * Words in the names of page furniture. They match whole words of a class or id: `share-bar`, `shareBar` and
 * `share_bar` contain "share", `shareholder` does not.
 */
const FURNITURE_WORDS = new Set(
  (
    'share sharing sharebar sharethis addthis addtoany social sns socials follow newsletter ' +
    'newsletters subscribe subscription signup paywall regwall abo donate donation related ' +
    'recommended recommendation recommendations recirculation recirc outbrain taboola ' +
    'readmore teaser teasers promo promos promobox trending popular mostread toplist ranking ' +
    'top10 comments comment disqus respond replies breadcrumb breadcrumbs pagination pager ad ' +
    'ads advert adverts advertisement advertising adslot adunit adbox sponsored werbung ' +
    'anzeige publicidad publicite cookie cookies consent gdpr popup modal lightbox overlay ' +
    'tooltip toolbar toolbox tools fontsize textsize print printer bookmark feedback rating ' +
    'poll survey quiz sidebar footer masthead menu navigation navbar gnb lnb copyright skip ' +
    'login'
  ).split(' '),
);

/** Pairs of consecutive words that mean furniture only together. */
const FURNITURE_PAIRS = new Set(
  (
    'font size,text size,size font,setting layer,read also,read more,see also,more news,' +
    'most read,top stories,sign up,back top,go top,tag list,tags list,article tags,' +
    'post tags,article tools,author bio,sign in,log in'
  ).split(','),
);

/**
 * Prefixes of names that state what an element has or lacks, not what it is ("has-social-tools"), or which source it
 * cites ("cite_note-Port_survey_2019").
 */
const MODIFIER = /^(?:has|with|no|without|hides?|cite)[-_]/i;
/** Names of sizes ("font_size_14"), which describe the look of text. */
const SIZE = /^(?:font|text)[-_]?size[-_]?\d/i;

/** Words in the names of the article's own containers. */
const ARTICLE_WORDS = new Set('article story main content body text post entry page'.split(' '));

/** Returns the class and id of an element. */
export const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id}`;

/** Whether a name (the class, id or both of an element) is that of page furniture. */
export function isFurnitureName(name: string): boolean {
  const words = wordsOf(name);
  return words.some(
    (word, index) =>
      FURNITURE_WORDS.has(word) || FURNITURE_PAIRS.has(`${word} ${words[index + 1] ?? ''}`),
  );
}

/** Whether a name is that of the article or a part of it. */
export function isArticleName(name: string): boolean {
  return wordsOf(name).some((word) => ARTICLE_WORDS.has(word));
}

/**
 * Matches utility classes (`md:flex`, `[.wide_&]:mt-0`, `w-1/2`), which describe the look of an element, not its role.
 */
const UTILITY = /[:[\]&/%!]/;

function wordsOf(name: string): string[] {
  return name
    .split(/\s+/)
    .filter((token) => !UTILITY.test(token) && !MODIFIER.test(token) && !SIZE.test(token))
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9\u00c0-\uffff]+/)
    .filter(Boolean);
}

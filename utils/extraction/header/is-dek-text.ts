import { hasEastAsian } from '@/utils/article/text/east-asian';
import { foldText } from '@/utils/article/text/fold-text';
import { WORDS } from '@/utils/article/text/letters';
import { isAboutAuthor } from '../furniture-lines/is-about-author';
import { isDateOfPage } from '../furniture-lines/site-notices';
import { findDateIn } from '../metadata/find-date';
import type { PageFacts } from '../metadata/read-page-facts';
import { titleSegments } from '../metadata/title-segments';

/** A longer text is not a dek. Characters. */
export const LONGEST_DEK = 1_000;
/** Other lines near a headline: bylines, dates, disclosures, calls to register, messages of players. */
const NO_DEK =
  /^(?:by\s+[a-z\u00aa-\u052f]|table of contents|contents$|in this article|on this page|summarize this|expert reviewed|(?:medically |fact[- ]?)?(?:reviewed|checked|written|authored|edited|posted|published|updated) (?:by|on|:)|published:|(?:last )?updated|(?:from|aus|dari|da|из) wikipedia\b|this (?:(?:blog )?(?:post|article|story|guest post)) (?:was|is) (?:written|authored|sponsored|part)|(?:share|listen to|print|save|email|download) this\b|disclosure|advertis|sponsored|starting (?:from|at) [$\u00a2-\u00a5\u20a0-\u20cf]|\d+ ?min(?:ute)?s?\b.{0,12}$|\d[\d.,]*[km]? (?:votes?|points?|likes?|comments?|views?)(?:,| and| [-–—·])|skip to|jump to|sign up|subscribe|follow us|click here|copy the link|loading|fill (?:out|in) the\b|download (?:the|our|your)\b|book an? (?:demo|call)\b)|(?:affiliate (?:links?|commissions?|partners?)|may earn (?:a|an|us)\b|earn (?:a |us a )?(?:small )?commission|may pay us|(?:video|content|clip|audio) is (?:not|no longer|un)\s?available|enable (?:java)?scripts?|your browser|redaktionell nicht bearbeitet|automatisch übernommen|AI ?요약|(?:continue reading|weiterlesen)\b|veröffentlicht am \d|cookies? (?:policy|settings)|privacy policy|all rights reserved|click here|\S@\S{1,99}\.\S|会員登録|ログイン|マイページ|회원가입|로그인|请登录)/i;
/** A dek may repeat a shorter headline. Characters. */
const LONG_TITLE = 20;
/** A shorter line that ends in a colon is a label. Characters. */
const LONGEST_LABEL = 60;
/** A longer word is a list of tags without separators. Characters. */
const LONGEST_WORD = 45;
/** Parts between bars: a list of the site's sections, or a title with date and slogan. */
const PARTS = /\s([|｜>›»])\s.*\s\1\s/;
/** The place and the agency that open a report: "HARROW (HCN) --". */
const DATELINE = /^[^.!?()（）]{2,40}[(（][A-Z]{2,}[\w ]{0,20}[)）]\s?[-–—]/;
/** The beginning of a description of a site: "Online portal that …", "A blog about …". */
const ABOUT_A_SITE =
  /^(?:\S+ ){0,4}(?:portal|web ?site|blog|newspaper|magazine?|zeitschrift|revista|blogue|sitio web) (?:that|which|for|about|on|of|with|providing|covering|featuring|dedicated|über|für|rund um|mit|sobre|para)\b|^.{0,30}(?:информационн|новостн)\S* (?:агентство|портал|сайт)|агентство новостей$/i;
/** The address of a site and what it offers: "the-quay.example - all about boats". */
const ADDRESS = /^[\w.-]{1,60}\.[a-z]{2,6} [-–—|:] /i;
/** Shorter words are too common to compare. Characters. */
const KEYWORD_LENGTH = 5;
/** With fewer keywords, a text cannot be attributed to another story. */
const MIN_KEYWORDS = 4;

/** Whether a text can be a dek: not a byline, a disclosure, a label or the author's biography. */
export function isDekText(
  text: string,
  { authors, siteName, titles, languages }: PageFacts,
): boolean {
  const folded = foldText(text);
  // The headline with a slogan, or a part of the page's title.
  const isLong = (title: string) => title.length * (hasEastAsian(title) ? 2 : 1) > LONG_TITLE;
  const repeats = (title: string) => {
    const headline = foldText(title);
    return isLong(title) && (folded.startsWith(headline) || folded.endsWith(headline));
  };
  const isPart = (title: string) => {
    const parts = titleSegments(title);
    return parts.length > 1 && parts.some((part) => foldText(part) === folded);
  };
  if (titles.some((title) => repeats(title) || isPart(title))) return false;
  if (
    DATELINE.test(text) ||
    ABOUT_A_SITE.test(text) ||
    ADDRESS.test(text) ||
    isDates(text, languages) ||
    isListOfKeywords(text)
  )
    return false;
  if (NO_DEK.test(text) || PARTS.test(text) || (text.length < LONGEST_LABEL && text.endsWith(':')))
    return false;
  if (text.split(' ').some((word) => word.length > LONGEST_WORD && /^[\x21-\x7e]+$/.test(word)))
    return false;
  if (isAboutSite(text, siteName) || isDateOfPage(text)) return false;
  return !authors.names.some((name) => isAboutAuthor(text, name));
}

/** Fewer keywords may be an enumeration. */
const MANY_KEYWORDS = 6;
/** The average length of longer ones is that of clauses. Characters. */
const LONGEST_KEYWORD = 8;

/** Whether a text in an East Asian script is a list of words for search engines: the topics of a site. */
function isListOfKeywords(text: string): boolean {
  if (!hasEastAsian(text) || /[。！？!?]/.test(text)) return false;
  const words = text.split(/[,，、;；]/);
  return words.length >= MANY_KEYWORDS && text.length < words.length * (LONGEST_KEYWORD + 1);
}

/** A longer line with dates is a sentence. Characters. */
const LONGEST_DATES = 160;
/** The length of the beginning in which a date is looked for. Characters. */
const BEGINNING_OF_DATES = 40;
/** The minimum share of digits in a line of dates. */
const DIGITS_OF_DATES = 0.15;

/** Whether a line is mainly dates: "Published 3 May 2026, 10:32 Updated 4 May 2026". */
export function isDates(text: string, languages: PageFacts['languages']): boolean {
  const digits = text.match(/\d/g)?.length ?? 0;
  return (
    text.length < LONGEST_DATES &&
    digits > text.length * DIGITS_OF_DATES &&
    findDateIn(text.slice(0, BEGINNING_OF_DATES), languages) !== null
  );
}

/**
 * Whether a text describes the site: "The Quay is your source for …", "The Quay: news and …", "All about boats, on The
 * Quay".
 */
function isAboutSite(text: string, siteName: string): boolean {
  if (siteName.length >= 3 && text.replace(/\.$/, '').endsWith(` on ${siteName}`)) return true;
  if (siteName.length < 3 || !text.toLowerCase().startsWith(siteName.toLowerCase())) return false;
  return /^(?::\s|\s(?:is (?:a|an|the|your|our|dedicated|committed)|brings you|offers|provides|publishes|covers)\b)/.test(
    text.slice(siteName.length),
  );
}

/**
 * Whether a text has no keyword of the story: a slogan of the site, or the teaser of another story. `story` is the
 * headline and some of the text. Returns false if the text is too short, or in a script without spaces between words.
 */
export function isOfOtherStory(text: string, story: string): boolean {
  if (hasEastAsian(text)) return false;
  const keywords = keywordsOf(text);
  if (keywords.length < MIN_KEYWORDS) return false;
  const known = foldText(story);
  return !keywords.some((word) => known.includes(word.slice(0, KEYWORD_LENGTH)));
}

const keywordsOf = (text: string): string[] =>
  (text.toLowerCase().match(WORDS) ?? [])
    .flatMap((word) => word.split(/[-–'’.]/))
    .filter((word) => word.length >= KEYWORD_LENGTH);

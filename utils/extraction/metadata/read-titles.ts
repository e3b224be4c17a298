import { foldText } from '@/utils/article/text/fold-text';
import { WORDS } from '@/utils/article/text/letters';
import { decodeText } from './decode-text';
import { type Headline, readHeadlines } from './read-headlines';
import type { StructuredArticle } from './read-json-ld';
import type { MetaTags } from './read-meta-tags';
import { readPageTitle } from './read-page-title';
import { readPrintedPart } from './read-printed-part';
import { hostOf, isSpellingOf, labelOf } from './read-site-name';
import { titleBefore, titleSegments } from './title-segments';

/** The sources of the headline. */
export interface TitleSources {
  document: Document;
  meta: MetaTags;
  structured: StructuredArticle | null;
  siteName: string;
  url: string;
}

/** The start of a suffix of a headline: a section, a slogan. */
const TAIL = /^[.。]?\s*[-–—|｜ㅣ·:：(_]/;
/** A subtitle after a colon: more words than a section has. */
const SUBTITLE = /^\s*[:：]\s*\S+\s+\S+\s+\S/;
/** The end of a section before a headline: "Opinion | ". */
const HEAD = /[|｜–—]\s*$/;
/** Two headlines that share this part of their words are wordings of the same headline. */
const SAME_STORY = 1 / 3;
/** Lines with this many words are not names of a site or a section. */
const WORDS_OF_HEADLINE = 5;
/** Folded characters. */
const BEGINNING = 60;

/**
 * Returns every wording of the headline on the page, without the site's name and without a marked kicker. The chosen
 * wording comes first: the heading that repeats the title in OpenGraph or JSON-LD; if the `h1` and OpenGraph's title
 * are two wordings of one headline, the more complete one, or OpenGraph's, which makes sense out of context; an `h1`
 * about something else, or the line that `<title>` begins with if the `h1` has none of its words; a stated title;
 * `<title>`, unless it only names the site; the first heading. Empty if the page has none of these.
 */
export function readTitles(sources: TitleSources): string[] {
  const { document, meta, structured } = sources;
  const clean = (title: string | null | undefined) =>
    dropSiteName(decodeText(title), sources.siteName, sources.url);
  const isSite = (text: string) => foldText(text) === foldText(sources.siteName);
  const title = readPageTitle(document);
  const headlines = readHeadlines(document)
    .map((one) => ({ ...one, headline: withoutGlued(one.headline, title) }))
    .filter(({ text }) => !isSite(text));
  const shared = clean(meta.first('og:title'));
  const named = clean(structured?.headline);
  const stated = [shared, named, clean(meta.first('headline', 'twitter:title', 'dc.title'))].filter(
    Boolean,
  );
  const page = clean(title);
  const first = headlines.filter(({ level }) => level === 1);
  const main = mainHeadline(first, stated, page);
  const printedPart = (title: string | undefined) => {
    const short = withoutTail(title, headlines);
    return short === title ? readPrintedPart(document, title) : short;
  };
  const withoutOthers = (title: string | undefined) => printedPart(title) ?? title;
  const printed = (title: string | null | undefined) => wordingOf(headlines, title);
  const printedTitle = printed(page) ?? printedPart(page);
  const chosen =
    printed(shared) ??
    // An `h1` that repeats the page title is the headline, whatever else is stated and printed below it.
    wordingOf(wordingOf(first, page) ? first : headlines, named) ??
    // The site or a section may be in the only h1, and the headline in an h2 or in a line of its own.
    (printedTitle && main && isUnrelated(main.text, printedTitle, page)
      ? printedTitle
      : undefined) ??
    (stated.length === 0 ? printed(page) : undefined) ??
    (main && (shared ? chooseWording(main, shared) : main.headline)) ??
    withoutOthers(complete(stated[0], [...stated, page])) ??
    (isSite(page) ? undefined : withoutOthers(page)) ??
    headlines[0]?.text ??
    page;
  const wordings = [
    ...[chosen, ...stated, main?.text, page],
    isDescription(structured?.alternativeHeadline, structured, meta)
      ? null
      : printed(structured?.alternativeHeadline),
  ].map((title) => dropSoftHyphens(title ?? '').replace(/ [|–—-]$/, ''));
  return [...new Set(wordings.filter(Boolean))];
}

/**
 * Removes the end of a headline if there is no space before it and the page's title has the same beginning and the same
 * end: the name of the site, in a link of its own.
 */
function withoutGlued(text: string, title: string): string {
  let shared = 0;
  while (shared < text.length && text[shared] === title[shared]) shared++;
  const [headline, end] = [text.slice(0, shared), text.slice(shared)];
  const isGlued = end !== '' && title.endsWith(end) && /\S$/.test(headline);
  return isGlued && isLong(headline) ? headline : text;
}

/**
 * Returns the `h1` that a stated title agrees with; otherwise the only `h1`, if nothing is stated or it is long enough.
 */
function mainHeadline(first: readonly Headline[], stated: readonly string[], page: string) {
  const agreed = first.find(({ text }) =>
    [...stated, page].some((title) => isSameTitle(text, title)),
  );
  if (agreed) return agreed;
  const long = stated.length === 0 ? first : first.filter(({ text }) => isLong(text));
  return long.length === 1 ? long[0] : undefined;
}

/** Whether an alternative headline is the dek: the description begins with the same words. */
const isDescription = (
  text: string | null | undefined,
  structured: StructuredArticle | null,
  meta: MetaTags,
): boolean =>
  [structured?.description, meta.first('og:description', 'description')].some(
    (description) => beginningOf(description) === beginningOf(text),
  );

/** Returns the beginning of a text, which a truncated description also has. */
const beginningOf = (text: string | null | undefined): string => foldText(text).slice(0, BEGINNING);

const isLong = (text: string): boolean => wordsOf(text).length >= WORDS_OF_HEADLINE;

/**
 * Returns a stated title as printed in the page's own headings; the headline's markup decides if it has a kicker. If
 * the page separates the kicker by its position alone, returns the stated title, which has a colon.
 */
function wordingOf(headlines: readonly Headline[], title: string | null | undefined) {
  const folded = foldText(title);
  if (folded.length < 4) return undefined;
  for (const { text, headline } of headlines) {
    const wording = [text, headline].find((one) => foldText(one) === folded);
    if (wording) return title?.includes(':') && !wording.includes(':') ? title : wording;
  }
  return undefined;
}

/**
 * Returns the better of the visible headline and OpenGraph's title; the visible one if they are about different things.
 */
function chooseWording({ text, headline }: Headline, shared: string): string {
  const [visible, stated] = [foldText(headline), foldText(shared)];
  if (stated.includes(visible)) {
    const isMarked =
      text !== headline ||
      HEAD.test(shared.slice(0, -headline.length)) ||
      !(stated.endsWith(visible) || stated.startsWith(visible));
    return isMarked ? headline : (complete(shared, [headline]) ?? headline);
  }
  if (visible.includes(stated)) return headline;
  return isSameStory(text, shared) ? shared : headline;
}

function isSameStory(text: string, title: string): boolean {
  const [one, other] = [new Set(wordsOf(text)), new Set(wordsOf(title))];
  const common = [...one].filter((word) => other.has(word)).length;
  return common >= Math.min(one.size, other.size) * SAME_STORY;
}

/**
 * Whether an `h1` has other words than the line that the page's title begins with: it is not in the title, or a short
 * end of it, such as the name of the site.
 */
function isUnrelated(text: string, printedTitle: string, title: string): boolean {
  const [heading, page] = [foldText(text), foldText(title)];
  const isEnd = page.endsWith(heading) && printedTitle.length > text.length * 2;
  return (
    page.startsWith(foldText(printedTitle)) &&
    (isEnd || !page.includes(heading)) &&
    !isSameStory(text, printedTitle)
  );
}

/** Whether a wording has a section or a slogan after another one. */
const isTail = (long: string, short: string): boolean =>
  short !== '' &&
  straighten(long).startsWith(straighten(short)) &&
  TAIL.test(long.slice(short.length));

/**
 * Returns the first heading that a title repeats before a section, a slogan or the name of the site; else the title. A
 * subtitle after a colon belongs to the title, unless the main heading lacks it.
 */
function withoutTail(title: string | undefined, headlines: readonly Headline[]) {
  const printed = headlines.find(
    ({ text, level }) =>
      text.length > (title?.length ?? 0) / 3 &&
      isTail(title ?? '', text) &&
      (level === 1 || !SUBTITLE.test(title?.slice(text.length) ?? '')),
  );
  return printed?.text ?? title;
}

/** Removes a section or slogan that another wording lacks at its end, and completes a truncated title. */
function complete(title: string | undefined, wordings: readonly string[]): string | undefined {
  if (!title) return undefined;
  return (
    wordings.find((wording) => isTail(title, wording)) ??
    wordings.find(
      (wording) =>
        wording.length > title.length &&
        wording.startsWith(title) &&
        // After a comma, a section or the site's name may follow.
        wording[title.length] !== ',' &&
        !isTail(wording, title),
    ) ??
    title
  );
}

/** Writes typographic quotation marks as plain ones, which sources of one headline use differently. */
const straighten = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

const dropSoftHyphens = (title: string): string => title.replaceAll('\u00ad', '');

const wordsOf = (text: string | undefined): string[] =>
  dropSoftHyphens(text ?? '')
    .toLowerCase()
    .match(WORDS) ?? [];

/** Removes the site's name, and what follows it, from the end of a title, or from its start. */
export function dropSiteName(title: string, siteName: string, url: string): string {
  const segments = titleSegments(title);
  const isSite = (segment: string) =>
    isSpellingOf(segment, siteName) ||
    isSpellingOf(siteName, segment) ||
    isSpellingOf(segment, labelOf(hostOf(url))) ||
    foldText(segment) === foldText(hostOf(url));
  const last = segments.findLastIndex(isSite);
  if (last > 0) return titleBefore(title, segments, last);
  if (last === 0 && segments.length > 1) return segments.slice(1).join(' – ');
  return title;
}

function isSameTitle(heading: string, stated: string): boolean {
  const [one, other] = [foldText(heading), foldText(stated)];
  if (one.length < 4 || other.length < 4) return false;
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer.includes(shorter) && shorter.length > longer.length * 0.5;
}

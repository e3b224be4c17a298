import { WORDS } from '@/utils/article/text/letters';
import { foldText } from '../text/fold-text';
import { decodeText } from './decode-text';
import { type Headline, readHeadlines } from './read-headlines';
import type { StructuredArticle } from './read-json-ld';
import type { MetaTags } from './read-meta-tags';
import { hostOf, isSpellingOf, labelOf } from './read-site-name';
import { titleBefore, titleSegments } from './title-segments';

/** What the headline is looked for in. */
export interface TitleSources {
  document: Document;
  meta: MetaTags;
  structured: StructuredArticle | null;
  siteName: string;
  url: string;
}

/** What is joined to the end of a headline: a section, a slogan. */
const TAIL = /^\s*[-–—|｜ㅣ·:：]/;
/** Two headlines that share this part of their words are one, worded twice. */
const SAME_STORY = 1 / 3;
/** A line of so many words is no name of a site or a section. */
const WORDS_OF_HEADLINE = 5;

/**
 * The headline, without the site's name and without a kicker that is marked as one. First every wording of it that
 * the page has, the chosen one before the others: the heading that repeats OpenGraph's title or JSON-LD's; of an `h1`
 * and an OpenGraph title that are wordings of one headline the fuller, or OpenGraph's, which is made to stand alone; an
 * `h1` that tells something else; what is stated; `<title>`. Empty when the page has none of these.
 */
export function readTitles(sources: TitleSources): string[] {
  const { document, meta, structured } = sources;
  const clean = (title: string | null | undefined) =>
    dropSiteName(decodeText(title), sources.siteName, sources.url);
  const isSite = (text: string) => foldText(text) === foldText(sources.siteName);
  const headlines = readHeadlines(document).filter(({ text }) => !isSite(text));
  const shared = clean(meta.first('og:title'));
  const named = clean(structured?.headline);
  const stated = [shared, named, clean(meta.first('twitter:title', 'dc.title'))].filter(Boolean);
  const page = clean(document.querySelector('head > title')?.textContent);
  const main = mainHeadline(headlines, stated, page);
  const printed = (title: string | null | undefined) => wordingOf(headlines, title);
  const chosen =
    printed(shared) ??
    printed(named) ??
    (main && (shared ? weigh(main, shared) : main.headline)) ??
    mend(stated[0], [...stated, page]) ??
    (page || headlines[0]?.text);
  const wordings = [
    ...[chosen, ...stated, main?.text, page],
    foldText(structured?.alternativeHeadline) === foldText(structured?.description)
      ? null
      : printed(structured?.alternativeHeadline),
  ].map((title) => dropSoftHyphens(title ?? ''));
  return [...new Set(wordings.filter(Boolean))];
}

/** The `h1` that something stated agrees with; else the only one, where nothing is stated or it is long enough. */
function mainHeadline(headlines: readonly Headline[], stated: readonly string[], page: string) {
  const first = headlines.filter(({ level }) => level === 1);
  const agreed = first.find(({ text }) =>
    [...stated, page].some((title) => isSameTitle(text, title)),
  );
  if (agreed) return agreed;
  const long = stated.length === 0 ? first : first.filter(({ text }) => isLong(text));
  return long.length === 1 ? long[0] : undefined;
}

const isLong = (text: string): boolean => wordsOf(text).length >= WORDS_OF_HEADLINE;

/** How the page's own headings print a stated title; the headline's mark-up decides where it has a kicker. */
function wordingOf(headlines: readonly Headline[], title: string | null | undefined) {
  const folded = foldText(title);
  if (folded.length < 4) return undefined;
  for (const { text, headline } of headlines) {
    const wording = [text, headline].find((one) => foldText(one) === folded);
    if (wording) return wording;
  }
  return undefined;
}

/** Of the visible headline and OpenGraph's title the better to read; the visible one where they tell different things. */
function weigh({ text, headline }: Headline, shared: string): string {
  const [visible, stated] = [foldText(headline), foldText(shared)];
  if (stated.includes(visible)) {
    const isMarked = text !== headline || !(stated.endsWith(visible) || stated.startsWith(visible));
    return isMarked ? headline : (mend(shared, [headline]) ?? headline);
  }
  if (visible.includes(stated)) return headline;
  const [one, other] = [new Set(wordsOf(text)), new Set(wordsOf(shared))];
  const common = [...one].filter((word) => other.has(word)).length;
  return common >= Math.min(one.size, other.size) * SAME_STORY ? shared : headline;
}

/** A stated title without the section or slogan that another wording lacks at its end, and whole where it is cut off. */
function mend(title: string | undefined, wordings: readonly string[]): string | undefined {
  if (!title) return undefined;
  const isTail = (long: string, short: string) =>
    short !== '' && long.startsWith(short) && TAIL.test(long.slice(short.length));
  return (
    wordings.find((wording) => isTail(title, wording)) ??
    wordings.find(
      (wording) =>
        wording.length > title.length && wording.startsWith(title) && !isTail(wording, title),
    ) ??
    title
  );
}

const dropSoftHyphens = (title: string): string => title.replaceAll('\u00ad', '');

const wordsOf = (text: string | undefined): string[] =>
  dropSoftHyphens(text ?? '')
    .toLowerCase()
    .match(WORDS) ?? [];

/** Takes the site's name, and what follows it, off the end of a title; off the start when it stands there. */
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

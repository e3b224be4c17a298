import { hasMoreTextThan, squeezeText, textOf } from '@/utils/article/text/squeeze-text';

/** A heading as printed. */
export interface Headline {
  level: number;
  /** Its full text. */
  text: string;
  /** Without its kicker, if that is a separate element. */
  headline: string;
}

/** Class names for the kicker above a headline. */
const KICKER_NAME =
  /kicker|over-?line|over-?title|roof-?line|top-?line|dachzeile|spitzmarke|pre-?title|eyebrow|topic|rubric|super-?title|antetitul|occhiello/i;
/** Parts of a page whose headings are not headlines. The last is the box that a translator adds. */
const NO_HEADLINES = 'nav, li, [class*="breadcrumb" i], .skiptranslate';
/** Pages with more headings are lists, not articles. */
const MAX_HEADINGS = 300;
/** A longer one holds a part of the text. Characters. */
const LONGEST_HEADLINE = 2_000;

/**
 * Returns the page's `h1` to `h3`, in order. Ignores empty ones and those of breadcrumbs, menus and lists of other
 * articles.
 */
export function readHeadlines(document: Document): Headline[] {
  return [...document.querySelectorAll('h1, h2, h3')].slice(0, MAX_HEADINGS).flatMap((heading) => {
    if (hasMoreTextThan(heading, LONGEST_HEADLINE)) return [];
    const text = dropSection(heading, withoutPermalink(heading));
    if (!text || heading.closest(NO_HEADLINES) || isTrail(heading)) return [];
    return { level: Number(heading.localName[1]), text, headline: dropKicker(heading, text) };
  });
}

/** Whether a heading only consists of links to sections: "News / Harbours". */
function isTrail(heading: Element): boolean {
  const links = [...heading.querySelectorAll('a')];
  const rest = links.reduce((text, link) => text.replace(textOf(link), ''), textOf(heading));
  return links.length > 1 && /^[\s/>»›→|·:-]+$/.test(rest);
}

/** Returns the text of a heading without the sign of a link to itself at its end. */
function withoutPermalink(heading: Element): string {
  const text = textOf(heading);
  const sign = textOf(heading.querySelector('a[href^="#"]:last-child'));
  return /^[¶#§]$/.test(sign) && text.endsWith(sign) ? text.slice(0, -1).trim() : text;
}

/** The end of a section before a headline: "Opinion | ". */
const BAR = /[|｜]$/;

/** Returns the text of a heading without a section in front, which is a link and ends with a bar. */
function dropSection(heading: Element, text: string): string {
  const first = heading.firstElementChild;
  const section = textOf(first);
  const isSection = BAR.test(section) && first?.matches('a, :has(a)') && text.startsWith(section);
  return (isSection && text.slice(section.length).trim()) || text;
}

function dropKicker(heading: Element, text: string): string {
  const first = heading.firstElementChild;
  const kicker = textOf(first);
  const names = `${first?.className} ${first?.firstElementChild?.className}`;
  if (!kicker || !KICKER_NAME.test(names) || !text.startsWith(kicker)) return text;
  const rest = squeezeText(text.slice(kicker.length)).replace(/^[\s:|•·–—-]+/, '');
  return rest.length > kicker.length / 2 ? rest : text;
}

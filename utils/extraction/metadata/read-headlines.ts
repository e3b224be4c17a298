import { squeezeText, textOf } from '../text/squeeze-text';

/** A heading as it is printed. */
export interface Headline {
  level: number;
  /** All of it. */
  text: string;
  /** Without its kicker, where that is an element of its own. */
  headline: string;
}

/** Names that publishers give to the line over a headline. */
const KICKER_NAME =
  /kicker|over-?line|over-?title|roof-?line|top-?line|dachzeile|spitzmarke|pre-?title|eyebrow|topic|rubric|super-?title|antetitul|occhiello/i;
/** A page with more headings than this is no article but a list. */
const MOST_HEADINGS = 300;

/** The page's `h1` to `h3`, in order, but those of breadcrumbs, menus and lists of other articles, and empty ones. */
export function readHeadlines(document: Document): Headline[] {
  return [...document.querySelectorAll('h1, h2, h3')].slice(0, MOST_HEADINGS).flatMap((heading) => {
    const text = textOf(heading);
    if (!text || heading.closest('nav, li, [class*="breadcrumb" i]')) return [];
    return { level: Number(heading.localName[1]), text, headline: dropKicker(heading, text) };
  });
}

function dropKicker(heading: Element, text: string): string {
  const first = heading.firstElementChild;
  const kicker = textOf(first);
  const names = `${first?.className} ${first?.firstElementChild?.className}`;
  if (!kicker || !KICKER_NAME.test(names) || !text.startsWith(kicker)) return text;
  const rest = squeezeText(text.slice(kicker.length)).replace(/^[\s:|•·–—-]+/, '');
  return rest.length > kicker.length / 2 ? rest : text;
}

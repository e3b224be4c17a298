import { isRole } from '../metadata/clean-author-names';
import { foldText } from '../text/fold-text';
import { hasMoreTextThan, lengthOfText } from '../text/squeeze-text';
import { nameOf } from './caption-grammar';

/** What must be known of the page to tell a caption from other words beside a picture. */
export interface CaptionContext {
  /** Length of the page's text, characters: it tells a caption from the text of a page that has little. */
  allText: number;
  /** The article's authors, folded: their portraits stand beside their names. */
  authors: readonly string[];
  /** What the paragraphs of the text are built as: see `buildOf`. */
  textBuilds: ReadonlySet<string>;
}

/** A longer paragraph is running text. Characters. */
const RUNNING_TEXT = 160;
/** So many paragraphs of one build are the text, and no captions. */
const FEWEST_PARAGRAPHS = 3;
/** A shorter name may be a word of any text. Folded characters. */
const SHORTEST_NAME = 7;
/** What may stand beside a name in a box about its author: a role. Folded characters. */
const LONGEST_ROLE = 60;

/** Looks through the page once. `authors` are names as the page's data has them. */
export function describeCaptionContext(root: Element, authors: readonly string[]): CaptionContext {
  const counts = new Map<string, number>();
  for (const element of root.querySelectorAll('p')) {
    if (!hasMoreTextThan(element, RUNNING_TEXT) || element.closest('figcaption')) continue;
    const build = buildOf(element);
    counts.set(build, (counts.get(build) ?? 0) + 1);
  }
  const builds = [...counts].filter(([, count]) => count >= FEWEST_PARAGRAPHS);
  return {
    allText: lengthOfText(root),
    authors: authors.map(foldText).filter(Boolean),
    textBuilds: new Set(builds.map(([build]) => build)),
  };
}

/** Whether an element is a paragraph like those of the text. */
export function isLikeText(element: Element, { textBuilds }: CaptionContext): boolean {
  return (
    element.localName === 'p' &&
    hasMoreTextThan(element, RUNNING_TEXT) &&
    textBuilds.has(buildOf(element))
  );
}

/** Whether words are the name of one of the article's authors, with a role at most. */
export function isAuthorLine(words: string, { authors }: CaptionContext): boolean {
  const folded = foldText(words);
  return authors.some(
    (name) =>
      folded === name ||
      (folded.startsWith(name) && folded.length < name.length + LONGEST_ROLE && isRole(words)),
  );
}

/** Beside a name, an alternative text may say "portrait of" in some language. Folded characters. */
const LONGEST_PORTRAIT_LABEL = 16;

/** Whether an alternative text says that a picture is a portrait of one of the article's authors. */
export function isAuthorPortrait(image: Element, { authors }: CaptionContext): boolean {
  const folded = foldText(image.getAttribute('alt'));
  return authors.some(
    (name) =>
      name.length >= SHORTEST_NAME &&
      folded.includes(name) &&
      folded.length - name.length <= LONGEST_PORTRAIT_LABEL,
  );
}

const buildOf = (element: Element): string => nameOf(element).trim();

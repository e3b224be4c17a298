import { foldText } from '@/utils/article/text/fold-text';
import { hasMoreTextThan, lengthOfText } from '@/utils/article/text/squeeze-text';
import { isRole } from '../metadata/clean-author-names';
import { nameOf } from './caption-grammar';

/** What distinguishes captions from other text beside pictures on a page. */
export interface CaptionContext {
  /** Length of the page's text in characters: on a short page, text beside a picture is more likely to be the story. */
  allText: number;
  /** The article's authors, folded: their portraits are next to their names. */
  authors: readonly string[];
  /** The element structures of the text's paragraphs: see `trimmedNameOf`. */
  textBuilds: ReadonlySet<string>;
}

/** Longer paragraphs are running text. Characters. */
const RUNNING_TEXT = 160;
/** This many paragraphs of the same structure are running text, not captions. */
const FEWEST_PARAGRAPHS = 3;
/** Shorter names may be words of any text. Folded characters. */
const SHORTEST_NAME = 7;
/** Maximum length of a role next to a name in an author box. Folded characters. */
const LONGEST_ROLE = 60;

/** Analyses the page once. `authors` are names from the page's metadata. */
export function describeCaptionContext(root: Element, authors: readonly string[]): CaptionContext {
  const counts = new Map<string, number>();
  for (const element of root.querySelectorAll('p')) {
    if (!hasMoreTextThan(element, RUNNING_TEXT) || element.closest('figcaption')) continue;
    const build = trimmedNameOf(element);
    counts.set(build, (counts.get(build) ?? 0) + 1);
  }
  const builds = [...counts].filter(([, count]) => count >= FEWEST_PARAGRAPHS);
  return {
    allText: lengthOfText(root),
    authors: authors.map(foldText).filter(Boolean),
    textBuilds: new Set(builds.map(([build]) => build)),
  };
}

/** Whether an element has the same structure as the paragraphs of the text. */
export function isLikeText(element: Element, { textBuilds }: CaptionContext): boolean {
  return (
    element.localName === 'p' &&
    hasMoreTextThan(element, RUNNING_TEXT) &&
    textBuilds.has(trimmedNameOf(element))
  );
}

/** Whether a text is the name of one of the article's authors, optionally with a role. */
export function isAuthorLine(words: string, { authors }: CaptionContext): boolean {
  const folded = foldText(words);
  return authors.some(
    (name) =>
      folded === name ||
      (folded.startsWith(name) && folded.length < name.length + LONGEST_ROLE && isRole(words)),
  );
}

/** Beside a name, alternative text may say "portrait of" in any language. Folded characters. */
const LONGEST_PORTRAIT_LABEL = 16;

/** Whether the alternative text of a picture says that it is a portrait of one of the article's authors. */
export function isAuthorPortrait(image: Element, { authors }: CaptionContext): boolean {
  const folded = foldText(image.getAttribute('alt'));
  return authors.some(
    (name) =>
      name.length >= SHORTEST_NAME &&
      folded.includes(name) &&
      folded.length - name.length <= LONGEST_PORTRAIT_LABEL,
  );
}

const trimmedNameOf = (element: Element): string => nameOf(element).trim();

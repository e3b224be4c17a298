import Readability from '@mozilla/readability/Readability.js';
import { textOf } from '@/utils/article/text/squeeze-text';

interface ChoiceOptions {
  /** Readability tries again with looser rules when it finds fewer characters than this. */
  charThreshold: number;
}

/** The private methods that `parse` uses to choose the body. Readability's types only declare `parse`. */
interface ChoosingReadability {
  _articleTitle: string;
  _prepDocument(): void;
  _grabArticle(): Element | null;
}

/** On a page without a title, Readability uses its heading only if it has this many words. */
const SHORTEST_TITLE = 5;

/**
 * Returns the element that Readability chooses as the article's body, or null. Expects a document without a `<title>`.
 * Modifies the document.
 *
 * Makes the same choice as `parse` but skips its later steps: excerpt, text, links and logging.
 */
export function askReadability(
  document: Document,
  { charThreshold }: ChoiceOptions,
): Element | null {
  const reader: unknown = new Readability<Node>(document, { charThreshold, keepClasses: true });
  // Safe because the version is pinned and a test compares the choice with that of `parse`.
  const choosing = reader as ChoosingReadability;
  choosing._prepDocument();
  choosing._articleTitle = titleOf(document);
  return choosing._grabArticle();
}

/**
 * Returns what Readability takes for the title of a page without a `<title>`: its only `h1`, if that is long enough.
 */
function titleOf(document: Document): string {
  const [only, other] = document.getElementsByTagName('h1');
  const title = other ? '' : textOf(only);
  return title.split(' ').length < SHORTEST_TITLE ? '' : title;
}

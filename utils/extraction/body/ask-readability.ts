import { Readability } from '@mozilla/readability';

interface ChoiceOptions {
  /** Readability tries again with looser rules when it finds fewer characters than this. */
  charThreshold: number;
}

/** The members that `parse` uses to choose. Readability's types only declare `parse`. */
interface ChoosingReadability {
  _articleTitle: string;
  _prepDocument(): void;
  _getArticleTitle(): string;
  _grabArticle(): Element | null;
}

/**
 * Returns the element that Readability takes for the article's body, or null. Takes the document apart.
 *
 * Makes the choice as `parse` does and leaves out what `parse` does with it afterwards: its excerpt, its text, its links
 * and its markup for a log.
 */
export function askReadability(
  document: Document,
  { charThreshold }: ChoiceOptions,
): Element | null {
  const reader: unknown = new Readability<Node>(document, { charThreshold, keepClasses: true });
  // The version is fixed, and a test compares the choice with that of `parse`.
  const choosing = reader as ChoosingReadability;
  choosing._prepDocument();
  choosing._articleTitle = choosing._getArticleTitle();
  return choosing._grabArticle();
}

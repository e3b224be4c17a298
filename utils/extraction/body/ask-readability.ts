import Readability from '@mozilla/readability/Readability.js';

interface ChoiceOptions {
  /** Readability tries again with looser rules when it finds fewer characters than this. */
  charThreshold: number;
}

/** The private methods that `parse` uses to choose the body. Readability's types only declare `parse`. */
interface ChoosingReadability {
  _articleTitle: string;
  _prepDocument(): void;
  _getArticleTitle(): string;
  _grabArticle(): Element | null;
}

/**
 * Returns the element that Readability chooses as the article's body, or null. Modifies the document.
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
  choosing._articleTitle = choosing._getArticleTitle();
  return choosing._grabArticle();
}

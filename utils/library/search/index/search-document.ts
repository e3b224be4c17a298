import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { foldWords } from '../split-words';

/** The words of an article as they are indexed: folded and separated by spaces. */
export interface SearchDocument {
  id: string;
  title: string;
  dek: string;
  /** Authors, site and tags. */
  names: string;
  body: string;
}

/** Creates the document of an entry. `text` is the text of its article, empty for a link. */
export function toSearchDocument(
  { id, title, dek, byline, siteName, tags }: SavedArticleEntry,
  text: string,
): SearchDocument {
  return {
    id,
    title: foldWords(title),
    dek: foldWords(dek ?? ''),
    names: foldWords([...byline, siteName, ...tags].join('\n')),
    body: foldWords(text),
  };
}

import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { foldWords } from './split-words';

/** The words of one article as the index takes them: folded, with spaces between. */
export interface SearchDocument {
  id: string;
  title: string;
  dek: string;
  /** Names: who wrote it, where, and the reader's tags. */
  names: string;
  body: string;
}

/** Makes the document of an entry; `text` is its article's, empty for a link. */
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

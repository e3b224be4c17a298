import { useEffect, useState } from 'preact/hooks';
import { type MarkedText, makeExcerpt, markText } from '@/utils/library/search/excerpt';
import type { Query } from '@/utils/library/search/query';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { RowWorld } from './row-world';

/** Characters that fit into two lines of a row. */
const LENGTH = 120;

/**
 * Returns the excerpt of a row: the dek or the start of the text; during a search, the text around the match once it is
 * loaded, which only happens for rows in view. Null if there is no text.
 */
export function useExcerpt(
  entry: SavedArticleEntry,
  query: Query | null,
  readText: RowWorld['readText'],
  isInView: boolean,
): readonly MarkedText[] | null {
  const [found, setFound] = useState<{ query: Query; parts: MarkedText[] } | null>(null);
  const { id, revision } = entry;
  useEffect(() => {
    if (!isInView || !query || query.terms.length === 0) return undefined;
    const stop = new AbortController();
    void readText(id, stop.signal).then((text) => {
      if (stop.signal.aborted || text === null) return;
      const parts = makeExcerpt(text, query, LENGTH);
      if (parts.some(({ isHit }) => isHit)) setFound({ query, parts });
    });
    return () => stop.abort();
  }, [id, revision, query, readText, isInView]);
  const about = entry.dek ?? entry.excerpt;
  if (query && found?.query === query) return found.parts;
  if (!about) return null;
  return query ? markText(about, query) : [{ text: about, isHit: false }];
}

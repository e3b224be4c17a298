import { useEffect, useState } from 'preact/hooks';
import { type MarkedText, makeExcerpt, markText } from '@/utils/library/search/excerpt';
import type { Query } from '@/utils/library/search/query';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';

/** Characters: what two lines of a row hold. */
const LENGTH = 120;

/**
 * What a row says of its article: its dek or its beginning; while something is looked for, the words around it, as soon
 * as the text was read. Null when there is nothing to say.
 */
export function useExcerpt(
  entry: SavedArticleEntry,
  query: Query | null,
  readText: (id: SavedArticleEntry['id']) => Promise<string | null>,
): readonly MarkedText[] | null {
  const [found, setFound] = useState<{ query: Query; parts: MarkedText[] } | null>(null);
  const { id, revision } = entry;
  useEffect(() => {
    if (!query || query.terms.length === 0) return undefined;
    let isGone = false;
    void readText(id).then((text) => {
      if (isGone || text === null) return;
      const parts = makeExcerpt(text, query, LENGTH);
      if (parts.some(({ isHit }) => isHit)) setFound({ query, parts });
    });
    return () => {
      isGone = true;
    };
  }, [id, revision, query, readText]);
  const about = entry.dek ?? entry.excerpt;
  if (query && found?.query === query) return found.parts;
  if (!about) return null;
  return query ? markText(about, query) : [{ text: about, isHit: false }];
}

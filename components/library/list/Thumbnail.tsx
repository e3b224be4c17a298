import { useEffect, useState } from 'preact/hooks';
import { Picture } from '@/components/article/images/Picture';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import styles from './Thumbnail.module.css';

interface ThumbnailProps {
  entry: SavedArticleEntry;
  /** Returns the stored thumbnail; null if there is none. */
  readThumbnail(id: SavedArticleEntry['id']): Promise<Blob | null>;
}

/** The article's picture, stored or from its site, or the initial of the site if there is none or it does not load. */
export function Thumbnail({ entry, readThumbnail }: ThumbnailProps) {
  const { id, pictures, thumbnail, siteName } = entry;
  const kept = useKeptThumbnail(id, pictures.kept > 0, readThumbnail);
  const initial = <span class={styles.initial}>{[...siteName][0]?.toUpperCase()}</span>;
  return (
    <span class={styles.picture} aria-hidden="true">
      {kept ? (
        <img src={kept} alt="" decoding="async" />
      ) : thumbnail && pictures.kept === 0 ? (
        <Picture picture={{ src: thumbnail, alt: '' }} alt="" sizes="132px" placeholder={initial} />
      ) : (
        initial
      )}
    </span>
  );
}

function useKeptThumbnail(
  id: SavedArticleEntry['id'],
  isKept: boolean,
  readThumbnail: ThumbnailProps['readThumbnail'],
): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!isKept) return undefined;
    let made: string | null = null;
    let isGone = false;
    void readThumbnail(id).then((blob) => {
      if (isGone || !blob) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    });
    return () => {
      isGone = true;
      setAddress(null);
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, isKept, readThumbnail]);
  return address;
}

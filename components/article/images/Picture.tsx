import { ImageOff } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { markDiagram } from '@/components/article/mark-diagrams';
import { Icon } from '@/components/controls/Icon';
import type { ArticlePicture } from '@/utils/article/article';
import styles from './Picture.module.css';
import { usePictureSources } from './picture-sources';

interface PictureProps {
  picture: ArticlePicture;
  alt: string;
  /** The `sizes` attribute. */
  sizes: string;
  /** Replaces a picture that does not load. If undefined, a symbol does. */
  placeholder?: ComponentChildren;
}

/**
 * A picture of the article, from this computer or its site, or a placeholder if it does not load. Sends no referrer.
 * Its property `--ratio` is its width divided by its height, for styles that fit it into a box.
 */
export function Picture({ picture, alt, sizes, placeholder }: PictureProps) {
  const [missing, setMissing] = useState<string | null>(null);
  const sources = usePictureSources();
  const kept = sources.kept.get(picture.src);
  const src = kept ?? picture.src;
  if (missing === src || (!kept && sources.missing.has(picture.src))) {
    if (placeholder !== undefined) return <>{placeholder}</>;
    return (
      <span class={styles.missing}>
        <Icon drawing={ImageOff} />
        <span class="spoken">{alt}</span>
      </span>
    );
  }
  return (
    <img
      src={src}
      srcSet={kept ? undefined : picture.srcset}
      sizes={sizes}
      alt={alt}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onLoad={({ currentTarget }) => {
        const { naturalWidth, naturalHeight, style } = currentTarget;
        // Drawings without a size have none in Firefox.
        style.setProperty('--ratio', String(naturalWidth / naturalHeight || 1.5));
        markDiagram(currentTarget, picture.src);
      }}
      onError={() => setMissing(src)}
    />
  );
}

import type { Article } from '@/utils/article/article';
import { ArticleBody } from './ArticleBody';
import { ArticleHeader } from './ArticleHeader';
import styles from './ArticleView.module.css';

interface ArticleViewProps {
  article: Article;
  /** Addresses of pictures that the browser has already. */
  loadedPictures?: ReadonlySet<string> | undefined;
  /** A reader asked for the captioned picture with this 0-based number, larger. */
  onOpenImage(index: number): void;
}

/** The article as it is read: headline, dek, byline, body; in its own language and direction. */
export function ArticleView({ article, loadedPictures, onOpenImage }: ArticleViewProps) {
  return (
    <article class={styles.article} lang={article.lang ?? undefined} dir={article.dir}>
      <ArticleHeader article={article} />
      <ArticleBody article={article} loadedPictures={loadedPictures} onOpenImage={onOpenImage} />
    </article>
  );
}

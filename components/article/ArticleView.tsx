import type { Article } from '@/utils/article/article';
import { ArticleBody } from './ArticleBody';
import { ArticleHeader } from './ArticleHeader';
import styles from './ArticleView.module.css';

interface ArticleViewProps {
  article: Article;
  /** URLs of pictures that the browser has loaded. */
  loadedPictures?: ReadonlySet<string> | undefined;
  /** Opens the captioned picture `index` (from 0) in a viewer. */
  onOpenImage(index: number): void;
}

/** An article: headline, dek, byline and body, in its own language and direction. */
export function ArticleView({ article, loadedPictures, onOpenImage }: ArticleViewProps) {
  return (
    <article
      class={styles.article}
      lang={article.lang ?? undefined}
      dir={article.dir}
      data-article=""
    >
      <ArticleHeader article={article} />
      <ArticleBody article={article} loadedPictures={loadedPictures} onOpenImage={onOpenImage} />
    </article>
  );
}

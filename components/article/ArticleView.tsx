import type { ComponentChildren, RefObject } from 'preact';
import type { Article } from '@/utils/article/article';
import { ArticleBody } from './ArticleBody';
import { ArticleHeader } from './ArticleHeader';
import styles from './ArticleView.module.css';

interface ArticleViewProps {
  article: Article;
  /** URLs of pictures that the browser has loaded. */
  loadedPictures?: ReadonlySet<string> | undefined;
  /** Filled in with the top-level elements of the body. */
  pieces?: RefObject<readonly Element[]>;
  /** A line about what the article contains. */
  summary?: ComponentChildren;
  /** Opens the captioned picture `index` (from 0) in a viewer. */
  onOpenImage(index: number): void;
}

/** An article: headline, dek, byline and body, in its own language and direction. */
export function ArticleView(props: ArticleViewProps) {
  const { article, summary, ...body } = props;
  return (
    <article
      class={styles.article}
      lang={article.lang ?? undefined}
      dir={article.dir}
      data-article=""
    >
      <ArticleHeader article={article} />
      {summary}
      <ArticleBody article={article} {...body} />
    </article>
  );
}

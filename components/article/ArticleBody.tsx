import { useLayoutEffect, useRef } from 'preact/hooks';
import { useInterface } from '@/components/interface/interface-context';
import type { Article } from '@/utils/article/article';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import styles from './ArticleBody.module.css';
import { dressArticle } from './dress-article';

interface ArticleBodyProps {
  article: Pick<Article, 'html' | 'images'>;
  loadedPictures?: ReadonlySet<string> | undefined;
  onOpenImage(index: number): void;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The body. Its markup came from a page or from storage, so it is sanitised here once more, whatever was done before,
 * and put in place as nodes.
 */
export function ArticleBody({ article, loadedPictures, onOpenImage }: ArticleBodyProps) {
  const { messages } = useInterface();
  const body = useRef<HTMLDivElement>(null);
  // Always the newest callback, so that a new one does not lay the article out again.
  const openImage = useRef(onOpenImage);
  openImage.current = onOpenImage;

  useLayoutEffect(() => {
    const fragment = sanitiseArticle(article.html);
    dressArticle(fragment, {
      images: article.images,
      messages,
      loadedPictures: loadedPictures ?? NONE,
      onOpenImage: (index) => openImage.current(index),
    });
    body.current?.replaceChildren(fragment);
  }, [article, messages, loadedPictures]);

  return <div ref={body} class={styles.body} data-article-body="" />;
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { usePictureSources } from '@/components/article/images/picture-sources';
import type { Article } from '@/utils/article/article';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import styles from './ArticleBody.module.css';
import { typesetFormulas, useTexLoader } from './formulas';
import { makeInteractive, type StandIn, showArrived } from './make-interactive';

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

  const loadTex = useTexLoader();
  const sources = usePictureSources();
  // What is kept when the article is laid out; what comes later is put in its place, for the rest must not move.
  const newestSources = useRef(sources);
  const standIns = useRef<StandIn[]>([]);

  useLayoutEffect(() => {
    standIns.current = [];
    const fragment = sanitiseArticle(article.html);
    makeInteractive(fragment, {
      images: article.images,
      messages,
      loadedPictures: loadedPictures ?? NONE,
      sources: newestSources.current,
      standIns: standIns.current,
      onOpenImage: (index) => openImage.current(index),
    });
    body.current?.replaceChildren(fragment);
    if (body.current) void typesetFormulas(body.current, loadTex);
  }, [article, messages, loadedPictures, loadTex]);

  useLayoutEffect(() => {
    newestSources.current = sources;
    showArrived(standIns.current, sources.kept);
  }, [sources]);

  return <div ref={body} class={styles.body} data-article-body="" />;
}

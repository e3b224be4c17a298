import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { usePictureSources } from '@/components/article/images/picture-sources';
import type { Article } from '@/utils/article/article';
import { embedMessages } from '@/utils/i18n/embed-messages';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import blockStyles from './ArticleBlocks.module.css';
import styles from './ArticleBody.module.css';
import pictureStyles from './ArticlePictures.module.css';
import { useCodeCopier } from './code/CodeCopying';
import { colourCode, useCodeLoader } from './code/code-colours';
import { drawCards } from './embeds/draw-cards';
import cardStyles from './embeds/EmbedCards.module.css';
import { useEmbedder } from './embeds/embedder-context';
import { typesetFormulas, useTexLoader } from './formulas';
import { useLiveMessages } from './live-messages';
import { makeInteractive, replaceStandIns, type StandIn } from './make-interactive';
import { useSanitisedBody } from './sanitised-body';

interface ArticleBodyProps {
  article: Pick<Article, 'html' | 'images'>;
  loadedPictures?: ReadonlySet<string> | undefined;
  /** Filled in with the top-level elements, before some get frames. */
  pieces?: RefObject<readonly Element[]> | undefined;
  onOpenImage(index: number): void;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The body of an article. Its markup comes from a page or from storage, so it is sanitised again here and inserted as
 * nodes, unless the same script has just sanitised it and still has its nodes.
 */
export function ArticleBody({ article, loadedPictures, pieces, onOpenImage }: ArticleBodyProps) {
  const messages = useLiveMessages(useInterface().messages);
  const body = useRef<HTMLDivElement>(null);
  // A ref to the newest callback, so that a new one does not render the article again.
  const openImage = useRef(onOpenImage);
  openImage.current = onOpenImage;

  const copier = useCodeCopier();
  const copyCode = useRef(copier);
  copyCode.current = copier;
  const canCopy = copier !== null;

  const cardMessages = useLiveMessages(useMessages(embedMessages));
  const embedder = useEmbedder();
  const loadTex = useTexLoader();
  const loadHighlighter = useCodeLoader();
  const sources = usePictureSources();
  const sanitised = useSanitisedBody(article.html);
  // Stored pictures known at the first render. Later ones are inserted in place, because the rest must not move.
  const newestSources = useRef(sources);
  const standIns = useRef<StandIn[]>([]);

  // Before the body is made, which needs the newest.
  useLayoutEffect(() => {
    newestSources.current = sources;
    replaceStandIns(standIns.current, sources.kept);
  }, [sources]);

  // Not rendered again in another language: that would lose the line in focus, the position of the voice, and open
  // players.
  useLayoutEffect(() => {
    standIns.current = [];
    messages.clear();
    cardMessages.clear();
    const fragment = sanitised
      ? // A copy of a fragment is a fragment.
        (sanitised.cloneNode(true) as DocumentFragment)
      : sanitiseArticle(article.html);
    if (pieces) pieces.current = [...fragment.children];
    makeInteractive(fragment, {
      images: article.images,
      messages,
      loadedPictures: loadedPictures ?? NONE,
      findKept: (src) => newestSources.current.kept.get(src),
      findMissing: (src) => newestSources.current.missing.get(src),
      standIns: standIns.current,
      onOpenImage: (index) => openImage.current(index),
      onCopyCode: canCopy ? (code) => copyCode.current?.(code) : null,
    });
    drawCards(fragment, { messages: cardMessages, embedder });
    body.current?.replaceChildren(fragment);
    if (body.current) void typesetFormulas(body.current, loadTex);
  }, [
    article,
    sanitised,
    messages,
    loadedPictures,
    pieces,
    loadTex,
    canCopy,
    cardMessages,
    embedder,
  ]);

  useEffect(() => {
    const coloured = body.current && colourCode(body.current, loadHighlighter);
    return () => void coloured?.then((remove) => remove());
  }, [article, loadedPictures, loadHighlighter, canCopy]);

  return (
    <div
      ref={body}
      class={`${styles.body} ${blockStyles.blocks} ${pictureStyles.pictures} ${cardStyles.cards}`}
      data-article-body=""
    />
  );
}

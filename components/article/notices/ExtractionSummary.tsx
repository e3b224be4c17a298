import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useAfterPaint } from '@/components/app/use-painted';
import type { Article } from '@/utils/article/article';
import { CARD_FIGURE } from '@/utils/embeds/read-card';
import styles from './ExtractionSummary.module.css';
import { MorePagesContext } from './more-pages';

interface ExtractionSummaryProps {
  article: Article;
  /** The top-level elements of the body, once it is rendered. */
  pieces: RefObject<readonly Element[]>;
  /** Opens the list of what was left out; absent where there is none. */
  onOpen?: (() => void) | undefined;
  /** Whether the list is open; absent where it opens in another place. */
  isOpen?: boolean;
  /** The tooltip of the button. */
  hint?: string;
}

/** A line in small type: what the article contains and how much was left out. Not part of the article. */
export function ExtractionSummary({
  article,
  pieces,
  onOpen,
  isOpen,
  hint,
}: ExtractionSummaryProps) {
  const { messages, language } = useInterface();
  const kept = useSignal<{ paragraphs: number; pictures: number } | null>(null);
  // The line already has its height.
  useAfterPaint(() => {
    kept.value = countPieces(pieces.current ?? []);
  }, [article, pieces, kept]);
  const hasMorePages = useContext(MorePagesContext);
  const missing = article.leftOut?.length ?? 0;
  const text = kept.value && [
    messages.contains(
      kept.value.paragraphs,
      kept.value.pictures,
      missing === 0 && !article.partial && !hasMorePages,
    ),
    ...(missing > 0 ? [messages.leftOut(missing)] : []),
  ];
  return (
    <p
      class={`${styles.line} notranslate`}
      translate={false}
      lang={language}
      data-extraction-summary=""
    >
      {text && onOpen && (
        <button type="button" title={hint} aria-expanded={isOpen} onClick={onOpen}>
          <bdi dir="ltr">{text.join(' · ')}</bdi>
        </button>
      )}
      {text && !onOpen && <bdi dir="ltr">{text.join(' · ')}</bdi>}
    </p>
  );
}

function countPieces(pieces: readonly Element[]): { paragraphs: number; pictures: number } {
  const figures = pieces.filter(({ localName }) => localName === 'figure');
  const pictures = figures.filter((figure) => !figure.matches(CARD_FIGURE)).length;
  const others = pieces.filter(({ localName }) => !/^(?:h[1-6r]|figure)$/.test(localName));
  return { paragraphs: others.length, pictures };
}

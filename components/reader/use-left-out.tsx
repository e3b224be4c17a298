import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { ExtractionSummary } from '@/components/article/notices/ExtractionSummary';
import { Button } from '@/components/controls/Button';
import { giveFocus } from '@/components/controls/give-focus';
import { Notice } from '@/components/feedback/Notice';
import { describeCorrection } from '@/components/reader/left-out/describe-correction';
import { LeftOutPanel } from '@/components/reader/left-out/LeftOutPanel';
import { RemovePartsLayer } from '@/components/reader/left-out/RemovePartsLayer';
import type { ReaderCorrections } from '@/components/reader/left-out/reader-corrections';
import { bringIntoView } from '@/components/reading-position/bring-into-view';
import type { Article } from '@/utils/article/article';
import { leftOutMessages } from '@/utils/i18n/left-out-messages';

/** Milliseconds that a restored piece is marked, as long as its animation in ArticleBody.module.css. */
const MARKED_MS = 1_600;

/** What shows and corrects what was left out of the article. The reader puts each part where it belongs. */
export interface LeftOut {
  /** The top-level elements of the body, which `ArticleBody` fills in. */
  pieces: RefObject<readonly Element[]>;
  /** The line under the headline: what was taken from the page. */
  summary: ComponentChildren;
  panel: ComponentChildren;
  /** Over the article. */
  layer: ComponentChildren;
  /** Above the article. */
  notice: ComponentChildren;
  /** Undoes the last change. Returns false if there is none. */
  undo(): boolean;
  /** Ends removing parts. Returns false if it is not in progress. */
  stop(): boolean;
}

interface LeftOutOptions {
  article: Article;
  corrections: ReaderCorrections | null;
  scroller: RefObject<HTMLElement | null>;
  site: string;
  isOpen: boolean;
  onToggle(): void;
}

/** Provides the summary of an article, the list of what was left out, and the ways to correct that. */
export function useLeftOut(options: LeftOutOptions): LeftOut {
  const { article, corrections, scroller, site, isOpen, onToggle } = options;
  const { messages: appMessages } = useInterface();
  const messages = useMessages(leftOutMessages);
  const pieces = useRef<readonly Element[]>([]);
  const isRemovingParts = useSignal(false);

  const undo = () => {
    if (!corrections?.state.canUndo.value) return false;
    corrections.state.undo();
    return true;
  };
  const stop = () => {
    if (!isRemovingParts.value) return false;
    isRemovingParts.value = false;
    giveFocus(scroller.current);
    return true;
  };
  const removePart = (index: number) => {
    const result = corrections?.state.removePart(index);
    if (!corrections || !result) return;
    corrections.showToast({
      text: describeCorrection(result, messages, site),
      action: { label: appMessages.undo, run: undo },
    });
  };
  const show = (position: number) => {
    // After the article is rendered with it.
    setTimeout(() => {
      const piece = pieces.current?.[position];
      if (!(scroller.current && piece)) return;
      bringIntoView(scroller.current, piece);
      piece.setAttribute('data-restored', '');
      setTimeout(() => piece.removeAttribute('data-restored'), MARKED_MS);
    });
  };
  return {
    pieces,
    summary: (
      <ExtractionSummary
        article={article}
        pieces={pieces}
        onOpen={corrections ? onToggle : undefined}
        isOpen={isOpen}
      />
    ),
    panel: corrections && isOpen && (
      <LeftOutPanel
        article={article}
        corrections={corrections}
        site={site}
        onPutBack={show}
        onRemoveParts={() => {
          onToggle();
          isRemovingParts.value = true;
        }}
        onUndo={undo}
      />
    ),
    layer: corrections && isRemovingParts.value && (
      <RemovePartsLayer article={article} pieces={pieces} onRemove={removePart} />
    ),
    notice: isRemovingParts.value && (
      <Notice text={messages.removeHint}>
        {corrections?.state.canUndo.value && <Button onPress={undo}>{appMessages.undo}</Button>}
        <Button isPrimary onPress={stop}>
          {messages.done}
        </Button>
      </Notice>
    ),
    undo,
    stop,
  };
}

import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { ReceiptLine } from '@/components/article/notices/ReceiptLine';
import { Button } from '@/components/controls/Button';
import { giveFocus } from '@/components/controls/give-focus';
import { Notice } from '@/components/feedback/Notice';
import { describeCorrection } from '@/components/reader/receipt/describe-correction';
import { ReceiptPanel } from '@/components/reader/receipt/ReceiptPanel';
import type { ReaderCorrections } from '@/components/reader/receipt/reader-corrections';
import { TakeOutLayer } from '@/components/reader/receipt/TakeOutLayer';
import { bringIntoView } from '@/components/reading-position/bring-into-view';
import type { Article } from '@/utils/article/article';
import { receiptMessages } from '@/utils/i18n/receipt-messages';

/** Milliseconds that a restored piece is marked, as long as its animation in ArticleBody.module.css. */
const MARKED_MS = 1_600;

/** The parts of the receipt, for the places where the reader shows them. */
export interface Receipt {
  /** The top-level elements of the body, which `ArticleBody` fills in. */
  pieces: RefObject<readonly Element[]>;
  line: ComponentChildren;
  panel: ComponentChildren;
  /** Over the article. */
  layer: ComponentChildren;
  /** Above the article. */
  notice: ComponentChildren;
  /** Undoes the last change. Returns false if there is none. */
  undo(): boolean;
  /** Ends taking out. Returns false if it is not in progress. */
  stop(): boolean;
}

interface ReceiptOptions {
  article: Article;
  corrections: ReaderCorrections | null;
  scroller: RefObject<HTMLElement | null>;
  site: string;
  isOpen: boolean;
  onToggle(): void;
}

/** Provides the receipt of an article: what was left out, and the ways to correct that. */
export function useReceipt(options: ReceiptOptions): Receipt {
  const { article, corrections, scroller, site, isOpen, onToggle } = options;
  const { messages: appMessages } = useInterface();
  const messages = useMessages(receiptMessages);
  const pieces = useRef<readonly Element[]>([]);
  const isTakingOut = useSignal(false);

  const undo = () => {
    if (!corrections?.state.canUndo.value) return false;
    corrections.state.undo();
    return true;
  };
  const stop = () => {
    if (!isTakingOut.value) return false;
    isTakingOut.value = false;
    giveFocus(scroller.current);
    return true;
  };
  const takeOut = (index: number) => {
    const result = corrections?.state.takeOut(index);
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
    line: (
      <ReceiptLine
        article={article}
        pieces={pieces}
        onOpen={corrections ? onToggle : undefined}
        isOpen={isOpen}
      />
    ),
    panel: corrections && isOpen && (
      <ReceiptPanel
        article={article}
        corrections={corrections}
        site={site}
        onPutBack={show}
        onTakeOut={() => {
          onToggle();
          isTakingOut.value = true;
        }}
        onUndo={undo}
      />
    ),
    layer: corrections && isTakingOut.value && (
      <TakeOutLayer article={article} pieces={pieces} onTakeOut={takeOut} />
    ),
    notice: isTakingOut.value && (
      <Notice text={messages.takeOutHint}>
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

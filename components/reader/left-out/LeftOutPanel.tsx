import { MousePointerClick, Scissors, Undo2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import type { Article } from '@/utils/article/article';
import type { CorrectionResult } from '@/utils/corrections/correction-state';
import { leftOutMessages } from '@/utils/i18n/left-out-messages';
import { describeCorrection } from './describe-correction';
import { LeftOutList } from './LeftOutList';
import styles from './LeftOutPanel.module.css';
import type { ReaderCorrections } from './reader-corrections';

interface LeftOutPanelProps {
  article: Article;
  corrections: ReaderCorrections;
  site: string;
  onPutBack(position: number): void;
  onRemoveParts(): void;
  onUndo(): void;
}

/** Lists what was left out of the article, with ways to correct that. */
export function LeftOutPanel(props: LeftOutPanelProps) {
  const { article, corrections, site, onPutBack, onUndo } = props;
  const { state, showToast } = corrections;
  const { messages: appMessages } = useInterface();
  const messages = useMessages(leftOutMessages);
  const panel = useRef<HTMLDivElement>(null);
  // Only now, because most readers never open the panel.
  useEffect(() => void state.load(), [state, article.url, article.extractedAt]);
  const report = (result: CorrectionResult | null) => {
    if (!result) return;
    // The button that had the focus was removed.
    panel.current?.focus();
    showToast({
      text: describeCorrection(result, messages, site),
      action: { label: appMessages.undo, run: onUndo },
    });
    if (result.position !== null) onPutBack(result.position);
  };
  const forget = () => {
    // The button that had the focus is removed.
    panel.current?.focus();
    corrections.onForget?.();
  };
  const pieces = state.pieces.value.map((listed) => ({
    ...listed,
    key: listed.piece.html,
    onPutBack: () => report(state.putBack(listed.piece)),
  }));
  const furniture = state.furniture.value.map((one, at) => ({
    key: `${at} ${one.text}`,
    text: one.text,
    isPicture: false,
    reason: one.reason,
    onPutBack: () => report(state.putBackFurniture(one)),
  }));
  const inArticle = { lang: article.lang ?? undefined, dir: article.dir };
  return (
    <div ref={panel} class={styles.panel} role="dialog" aria-label={messages.title} tabIndex={-1}>
      <section>
        <h2>{messages.leftOut}</h2>
        {pieces.length > 0 ? (
          <LeftOutList items={pieces} {...inArticle} />
        ) : (
          // Until the list is ready, an empty one means nothing.
          state.isReady.value && <p class={styles.note}>{messages.none}</p>
        )}
        {furniture.length > 0 && (
          <details>
            <summary>{messages.furniture(furniture.length)}</summary>
            <LeftOutList items={furniture} {...inArticle} />
          </details>
        )}
      </section>
      <div class={styles.actions}>
        <Button icon={Scissors} onPress={props.onRemoveParts}>
          {messages.removeParts}
        </Button>
        {state.canUndo.value && (
          <Button icon={Undo2} onPress={onUndo}>
            {appMessages.undo}
          </Button>
        )}
      </div>
      {corrections.onPoint && (
        <section>
          <h2>{messages.early}</h2>
          <div class={styles.actions}>
            <Button icon={MousePointerClick} onPress={corrections.onPoint}>
              {messages.point}
            </Button>
          </div>
        </section>
      )}
      {corrections.onForget && state.hasRule.value && (
        <section>
          <p class={styles.note}>{messages.corrected(site)}</p>
          <div class={styles.actions}>
            <Button onPress={forget}>{messages.forget}</Button>
          </div>
        </section>
      )}
    </div>
  );
}

import { ArrowLeft, RefreshCw } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { partialMessages } from '@/utils/i18n/partial-messages';
import styles from './AsideBar.module.css';
import { showPageThrough } from './pointing/show-page-through';

interface AsideBarProps {
  /** Called with the height that the bar needs, in CSS pixels. */
  onMeasure(height: number): void;
  onReadAgain(): void;
  onBack(): void;
}

/** The bar that remains of the reader while the user uses the page, with a button to come back. */
export function AsideBar({ onMeasure, onReadAgain, onBack }: AsideBarProps) {
  const messages = useMessages(partialMessages);
  const bar = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const end = showPageThrough(element.ownerDocument);
    const measure = () => onMeasure(element.offsetHeight);
    measure();
    // In a narrower window its text takes more lines.
    const view = element.ownerDocument.defaultView;
    const observer = view && new view.ResizeObserver(measure);
    observer?.observe(element);
    element.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      observer?.disconnect();
      end();
    };
  }, [onMeasure]);
  return (
    // An open dialog, so that the keys of the reader do nothing.
    <dialog
      ref={bar}
      open
      class={styles.bar}
      aria-label={messages.showPage}
      // On release, because otherwise the reader would receive the release after the bar is gone.
      onKeyUp={(event) => event.key === 'Escape' && onBack()}
    >
      <p>{messages.aside}</p>
      <div class={styles.actions}>
        <Button isPrimary icon={RefreshCw} onPress={onReadAgain}>
          {messages.readAgain}
        </Button>
        <Button icon={ArrowLeft} onPress={onBack}>
          {messages.backToReader}
        </Button>
      </div>
    </dialog>
  );
}

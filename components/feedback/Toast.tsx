import { useEffect, useState } from 'preact/hooks';
import styles from './Toast.module.css';

/** A brief message about what just happened, with an action such as "Undo". */
export interface ToastContent {
  /** Distinguishes toasts with the same text: each is announced and timed anew. */
  id: number;
  text: string;
  action?: { label: string; run(): void };
}

interface ToastProps {
  toast: ToastContent | null;
  onGone(): void;
}

/** Milliseconds. The timer stops while the pointer or the focus is on the toast. */
const SHOWN_MS = 8_000;

/**
 * The live region for toasts. It is always rendered, because screen readers announce only changes of existing regions.
 */
export function Toast({ toast, onGone }: ToastProps) {
  return (
    <div class={`${styles.region} notranslate`} translate={false} role="status">
      {toast && <ToastCard key={toast.id} toast={toast} onGone={onGone} />}
    </div>
  );
}

function ToastCard({ toast, onGone }: { toast: ToastContent; onGone(): void }) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, onGone]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only stops the timer; nothing is operated.
    <div
      class={styles.toast}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <span class={styles.text}>{toast.text}</span>
      {toast.action && (
        <button type="button" onClick={toast.action.run}>
          {toast.action.label}
        </button>
      )}
    </div>
  );
}

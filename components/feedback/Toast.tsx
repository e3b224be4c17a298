import { useEffect, useState } from 'preact/hooks';
import styles from './Toast.module.css';

/** A word about what just happened, with a way back where there is one. */
export interface ToastContent {
  /** Tells two toasts with the same words apart, so that the second is announced and timed anew. */
  id: number;
  text: string;
  action?: { label: string; run(): void };
}

interface ToastProps {
  toast: ToastContent | null;
  onGone(): void;
}

/** Long enough to read, think and reach. It waits while the pointer or the focus is on it. */
const SHOWN_MS = 8_000;

/** The place where toasts appear; always there, so that a screen reader hears each one. */
export function Toast({ toast, onGone }: ToastProps) {
  return (
    <div class={styles.place} role="status">
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
    // biome-ignore lint/a11y/noStaticElementInteractions: being looked at only stops the clock; nothing is operated.
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

import { type ReadonlySignal, signal } from '@preact/signals';
import type { ToastContent } from './Toast';

/** The toasts of a page. */
export interface Toasts {
  current: ReadonlySignal<ToastContent | null>;
  /** Shows a toast in place of the current one; null removes it. */
  showToast(content: Omit<ToastContent, 'id'> | null): void;
}

/** Creates the toasts of a page. Each gets its own id, even if the text is the same. */
export function createToasts(): Toasts {
  const current = signal<ToastContent | null>(null);
  let count = 0;
  return {
    current,
    showToast(content) {
      count += 1;
      current.value = content && { ...content, id: count };
    },
  };
}

/** Runs the action of a toast if it has this label. Returns whether it has. */
export function undoWithToast(toast: ToastContent | null, label: string): boolean {
  if (toast?.action?.label !== label) return false;
  toast.action.run();
  return true;
}

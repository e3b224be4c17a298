import { type ReadonlySignal, signal } from '@preact/signals';
import type { ToastContent } from './Toast';

/** The toasts of one page. */
export interface Toasts {
  current: ReadonlySignal<ToastContent | null>;
  /** Shows a toast in place of the last; null takes the last one away. */
  say(content: Omit<ToastContent, 'id'> | null): void;
}

/** Makes the toasts of a page. Each is told apart from the last, even where the words are the same. */
export function createToasts(): Toasts {
  const current = signal<ToastContent | null>(null);
  let count = 0;
  return {
    current,
    say(content) {
      count += 1;
      current.value = content && { ...content, id: count };
    },
  };
}

import type { CorrectionState } from '@/utils/corrections/correction-state';

/** What the reader needs to correct the open article. */
export interface ReaderCorrections {
  state: CorrectionState;
  /** Shows a toast about what was done. */
  showToast(toast: { text: string; action?: { label: string; run(): void } }): void;
  /** Forgets the rule of the site; null if rules are not applied here. */
  onForget: (() => void) | null;
  /** Lets the user choose the article on its page; null if the page is not here. */
  onPoint: (() => void) | null;
  /** Whether the list of what was left out is open at the start. */
  isOpen?: boolean;
}

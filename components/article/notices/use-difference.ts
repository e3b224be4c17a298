import type { ReadonlySignal } from '@preact/signals';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import type { CopyDifference } from '@/utils/article/partial/is-fuller';
import { partialMessages } from '@/utils/i18n/partial-messages';

interface SavedDifference {
  difference: ReadonlySignal<CopyDifference | null>;
}

/**
 * Returns the notice about how the open article differs from its saved copy, with its action; null if it does not
 * differ.
 */
export function useDifference({
  difference,
}: SavedDifference): { text: string; action: string } | null {
  const { messages } = useInterface();
  const partial = useMessages(partialMessages);
  switch (difference.value) {
    case 'changed':
      return { text: messages.changedSince, action: messages.saveAgain };
    case 'copy-is-fuller':
      return { text: partial.copyIsFuller, action: partial.saveAnyway };
    case 'article-is-fuller':
      return { text: partial.articleIsFuller, action: partial.saveWhole };
    case null:
      return null;
  }
}

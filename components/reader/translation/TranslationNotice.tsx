import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/feedback/Notice';
import type { TranslationMessages } from '@/utils/i18n/en/translation';
import { translationMessages } from '@/utils/i18n/translation-messages';
import type { TranslationStatus } from './create-translation';

interface TranslationNoticeProps {
  status: TranslationStatus;
  /** The name of the article's language. */
  from: string;
  onStop(): void;
  onRestore(): void;
}

/** Says above the article how far its translation is, and who made it. Nothing for the original. */
export function TranslationNotice({ status, from, onStop, onRestore }: TranslationNoticeProps) {
  const messages = useMessages(translationMessages);
  if (status.step === 'original') return null;
  const isUnderWay = status.step === 'downloading' || status.step === 'translating';
  return (
    // Only the beginning and the end are announced, not each paragraph.
    <Notice text={textOf(status, from, messages)} isSticky={isUnderWay} isAnnounced={!isUnderWay}>
      {isUnderWay && <Button onPress={onStop}>{messages.stopShort}</Button>}
      {status.step === 'translated' && <Button onPress={onRestore}>{messages.showOriginal}</Button>}
    </Notice>
  );
}

function textOf(
  status: Exclude<TranslationStatus, { step: 'original' }>,
  from: string,
  messages: TranslationMessages,
): string {
  switch (status.step) {
    case 'downloading':
      return messages.downloading(Math.round(status.part * 100));
    case 'translating':
      return messages.translating(status.done, status.total);
    case 'translated':
      return messages.translated(from);
    case 'failed':
      return messages.failed;
  }
}

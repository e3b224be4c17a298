import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { translationMessages } from '@/utils/i18n/translation-messages';
import type { TranslationStatus } from './create-translation';
import styles from './TranslationNotice.module.css';

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
    <div class={`${styles.notice} notranslate`} translate={false} data-translation={status.step}>
      {/* Only the beginning and the end are announced, not each paragraph. */}
      <p role={isUnderWay ? undefined : 'status'}>
        {status.step === 'downloading' && messages.downloading(Math.round(status.part * 100))}
        {status.step === 'translating' && messages.translating(status.done, status.total)}
        {status.step === 'translated' && messages.translated(from)}
        {status.step === 'failed' && messages.failed}
      </p>
      {isUnderWay && <Button onPress={onStop}>{messages.stopShort}</Button>}
      {status.step === 'translated' && <Button onPress={onRestore}>{messages.showOriginal}</Button>}
    </div>
  );
}

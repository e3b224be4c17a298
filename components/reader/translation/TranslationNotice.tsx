import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import type { TranslationMessages } from '@/utils/i18n/en/translation';
import { translationMessages } from '@/utils/i18n/translation-messages';
import type { TranslationStatus } from './create-translation';
import styles from './TranslationNotice.module.css';

interface TranslationNoticeProps {
  status: TranslationStatus;
  /** The name of the article's language. */
  from: string;
  onStop(): void;
  onRestore(): void;
  onRetry(): void;
}

/** A notice above the article with the progress of its translation, then who made it. Empty for the original. */
export function TranslationNotice(props: TranslationNoticeProps) {
  const { status, from } = props;
  const { messages: appMessages } = useInterface();
  const messages = useMessages(translationMessages);
  const progress = describeProgress(messages, status);
  const button = progress
    ? { label: messages.stopShort, onPress: props.onStop }
    : status.step === 'translated'
      ? { label: messages.showOriginal, onPress: props.onRestore }
      : { label: appMessages.tryAgain, onPress: props.onRetry };
  const isShown = status.step !== 'original';
  return (
    <div
      class={`${isShown ? styles.notice : ''} ${progress ? styles.underWay : ''} notranslate`}
      translate={false}
      data-translation={status.step}
    >
      {progress && <p>{progress}</p>}
      {/* Only the end is announced, not each paragraph. It is always rendered, because screen readers announce only changes. */}
      <p role="status" class={styles.end}>
        {status.step === 'translated' &&
          (status.isWhole ? messages.translated(from) : messages.translatedInPart(from))}
        {status.step === 'failed' &&
          (status.cause === 'download' ? messages.downloadFailed : messages.failed)}
      </p>
      {/* One button, which keeps the focus when its label changes. */}
      {isShown && (
        <div class={styles.actions}>
          <Button onPress={button.onPress}>{button.label}</Button>
        </div>
      )}
    </div>
  );
}

/** Returns the progress as a message; null if nothing is in progress. */
function describeProgress(messages: TranslationMessages, status: TranslationStatus): string | null {
  if (status.step === 'preparing') return messages.preparing;
  if (status.step === 'downloading') return messages.downloading(Math.floor(status.part * 100));
  if (status.step === 'translating') return messages.translating(status.done, status.total);
  return null;
}

import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import type { PagesProgress } from '@/utils/further-pages/pages-progress';
import type { PagesState } from '@/utils/further-pages/pages-state';
import { furtherPagesMessages } from '@/utils/i18n/further-pages-messages';
import styles from './FurtherPages.module.css';

/** Under the headline: how many further pages the article has, and their loading. Nothing if there are none. */
export function FurtherPages({ state }: { state: PagesState }) {
  const { language } = useInterface();
  const progress = state.progress.value;
  if (!progress) return null;
  return (
    <div class={styles.pages} lang={language} data-further-pages="">
      {state.isLoading.value ? (
        <Loading progress={progress} onStop={state.stop} />
      ) : (
        <Known state={state} progress={progress} />
      )}
    </div>
  );
}

function Loading({ progress, onStop }: { progress: PagesProgress; onStop(): void }) {
  const messages = useMessages(furtherPagesMessages);
  const { loaded, failed, total } = progress;
  const number = Math.min(total, loaded + failed.length + 2);
  return (
    <div class={styles.row}>
      <p role="status">
        <bdi dir="ltr">{messages.loading(number, total)}</bdi>
      </p>
      <progress aria-label={messages.loading(number, total)} value={number - 1} max={total} />
      <Button onPress={onStop}>{messages.stop}</Button>
    </div>
  );
}

function Known({ state, progress }: { state: PagesState; progress: PagesProgress }) {
  const messages = useMessages(furtherPagesMessages);
  const { here, total, loaded, ahead, failed } = progress;
  const isUntried = loaded === 0 && failed.length === 0;
  const isWhole = ahead === 0 && failed.length === 0;
  const text = isUntried
    ? messages.offer(here, total)
    : isWhole
      ? messages.all(loaded + 1)
      : messages.some(loaded + 1, total);
  return (
    <>
      <div class={styles.row}>
        <p role="status">
          <bdi dir="ltr">{text}</bdi>
        </p>
        {ahead > 0 && (
          <Button onPress={() => void state.load()}>
            {isUntried ? messages.load(ahead) : messages.loadRest}
          </Button>
        )}
      </div>
      {failed.length > 0 && (
        <div class={styles.row}>
          <ul>
            {failed.map(({ number, reason }) => (
              <li key={number}>
                <bdi dir="ltr">{messages.failed(number, messages.reasons[reason])}</bdi>
              </li>
            ))}
          </ul>
          <Button onPress={() => void state.retry()}>{messages.tryAgain}</Button>
        </div>
      )}
    </>
  );
}

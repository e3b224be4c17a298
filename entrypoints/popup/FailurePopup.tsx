import type { JSX } from 'preact';
import { useInterface } from '@/components/app/interface-context';
import { Button } from '@/components/controls/Button';
import { FailureMessage } from '@/components/feedback/FailureMessage';
import { Toast } from '@/components/feedback/Toast';
import { PopupFoot } from './PopupFoot';
import styles from './popup.module.css';
import type { PopupState, Reading } from './popup-state';
import type { PopupWorld } from './popup-world';

interface FailurePopupProps {
  state: PopupState;
  world: PopupWorld;
  reading: Extract<Reading, { status: 'failed' }>;
}

/** In place of an article: why there is none, and what can be done. */
export function FailurePopup({ state, world, reading }: FailurePopupProps) {
  const { messages } = useInterface();
  const { failure, savedCopy } = reading;
  return (
    <div class={`${styles.popup} ${styles.message}`}>
      <header class={styles.top}>
        <span class={styles.name}>{messages.name}</span>
      </header>
      <main class={styles.main}>
        <FailureMessage reason={failure.reason}>
          {savedCopy && (
            <Button primary onPress={() => world.openSaved(savedCopy.id)}>
              {messages.openSavedCopy}
            </Button>
          )}
          <FailureActions state={state} world={world} reading={reading} />
        </FailureMessage>
      </main>
      <PopupFoot state={state} world={world} article={null} onToggleSaved={() => undefined} />
      <Toast toast={state.toast.value} onGone={state.silence} />
    </div>
  );
}

function FailureActions({
  state,
  world,
  reading: { failure, savedCopy },
}: FailurePopupProps): JSX.Element | null {
  const { messages } = useInterface();
  const tryAgain = (
    <Button primary={!savedCopy} onPress={() => void state.read(false)}>
      {messages.tryAgain}
    </Button>
  );
  switch (failure.reason) {
    case 'not-an-article':
      return (
        <Button primary={!savedCopy} onPress={() => void state.read(true)}>
          {messages.tryAnyway}
        </Button>
      );
    case 'empty-page':
    case 'page-unavailable':
    case 'page-gone':
      return tryAgain;
    case 'restricted-page':
    case 'not-a-web-page':
      return <Button onPress={world.openLibrary}>{messages.openLibrary}</Button>;
    case 'too-large':
      return null;
    case 'internal':
      return (
        <>
          {tryAgain}
          <Button
            onPress={() =>
              void world
                .copyText(failure.cause ?? failure.reason)
                .then(() => state.say({ text: messages.detailsCopied }))
            }
          >
            {messages.copyDetails}
          </Button>
        </>
      );
  }
}

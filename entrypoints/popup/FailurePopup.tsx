import { useInterface } from '@/components/app/interface-context';
import { FailureMessage } from '@/components/feedback/FailureMessage';
import { Toast } from '@/components/feedback/Toast';
import { PopupFooter } from './PopupFooter';
import type { PopupReading } from './page-reading';
import styles from './popup.module.css';
import type { PopupState } from './popup-state';
import type { PopupWorld } from './popup-world';

interface FailurePopupProps {
  state: PopupState;
  world: PopupWorld;
  reading: Extract<PopupReading, { status: 'failed' }>;
}

/** The popup of a page that could not be read. */
export function FailurePopup({ state, world, reading }: FailurePopupProps) {
  const { messages } = useInterface();
  const { failure, savedCopy } = reading;
  return (
    <div class={`${styles.popup} ${styles.message}`}>
      <header class={styles.top}>
        <span class={styles.name}>{messages.name}</span>
      </header>
      <main class={styles.main}>
        <FailureMessage
          failure={failure}
          actions={{
            readAgain: () => void state.read({ force: false }),
            tryAgain: () => void state.read({ force: false }),
            tryAnyway: () => void state.read({ force: true }),
            openLibrary: world.openLibrary,
          }}
          onCopyDetails={(details) =>
            void world
              .copyText(details)
              .then(() => state.showToast({ text: messages.detailsCopied }))
          }
          onOpenSavedCopy={savedCopy ? () => world.openSaved(savedCopy.id) : undefined}
        />
      </main>
      <PopupFooter
        state={state}
        world={world}
        article={null}
        onOpenReader={() => undefined}
        onToggleSaved={() => undefined}
      />
      <Toast toast={state.toast.value} onGone={state.dismissToast} />
    </div>
  );
}

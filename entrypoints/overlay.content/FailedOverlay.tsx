import { X } from 'lucide';
import { useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { FailureMessage } from '@/components/feedback/FailureMessage';
import { useKeys } from '@/components/keys/use-keys';
import { partialMessages } from '@/utils/i18n/partial-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import styles from './FailedOverlay.module.css';
import type { OverlayReading } from './overlay-reading';
import type { OverlayState } from './overlay-state';
import type { OverlayWorld } from './overlay-world';

interface FailedOverlayProps {
  state: OverlayState;
  world: OverlayWorld;
  reading: Extract<OverlayReading, { status: 'failed' }>;
}

/** The overlay of a page that could not be read, with a button that returns to the page. */
export function FailedOverlay({ state, world, reading }: FailedOverlayProps) {
  const { messages } = useInterface();
  const { closeReader } = useMessages(readerMessages);
  const { showPage } = useMessages(partialMessages);
  const page = useRef<HTMLElement>(null);
  useKeys('failed-reader', { leave: world.leave }, { singleKeys: true, anchor: page });
  return (
    <main ref={page} class={styles.page}>
      <FailureMessage
        failure={reading.failure}
        actions={{
          readAgain: () => void state.read({ force: false }),
          tryAgain: () => void state.read({ force: false }),
          tryAnyway: () => void state.read({ force: true }),
        }}
        onOpenSavedCopy={reading.isSaved ? state.openSavedCopy : undefined}
        onCopyDetails={(details) =>
          void world.copyText(details).then(() => state.showToast({ text: messages.detailsCopied }))
        }
      >
        {reading.failure.hiddenBy && <Button onPress={state.showPage}>{showPage}</Button>}
        <Button icon={X} onPress={world.leave}>
          {closeReader}
        </Button>
      </FailureMessage>
    </main>
  );
}

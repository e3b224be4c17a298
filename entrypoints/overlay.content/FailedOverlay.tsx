import { X } from 'lucide';
import { useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { FailureMessage } from '@/components/feedback/FailureMessage';
import { useEscape } from '@/components/reader/use-escape';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import { readerMessages } from '@/utils/i18n/reader-messages';
import styles from './FailedOverlay.module.css';
import type { OverlayState, OverlayWorld } from './overlay-state';

interface FailedOverlayProps {
  state: OverlayState;
  world: OverlayWorld;
  failure: ExtractFailure;
}

/** In place of an article: why there is none, what can be done, and the way back to the page. */
export function FailedOverlay({ state, world, failure }: FailedOverlayProps) {
  const { messages } = useInterface();
  const words = useMessages(readerMessages);
  const page = useRef<HTMLElement>(null);
  useEscape(page, world.leave);
  return (
    <main ref={page} class={styles.page}>
      <FailureMessage reason={failure.reason}>
        {failure.reason === 'not-an-article' && (
          <Button primary onPress={() => void state.read(true)}>
            {messages.tryAnyway}
          </Button>
        )}
        {failure.reason === 'internal' && (
          <Button
            onPress={() =>
              void world
                .copyText(failure.cause ?? failure.reason)
                .then(() => state.say({ text: messages.detailsCopied }))
            }
          >
            {messages.copyDetails}
          </Button>
        )}
        <Button icon={X} onPress={world.leave}>
          {words.closeReader}
        </Button>
      </FailureMessage>
    </main>
  );
}

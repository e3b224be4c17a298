import { useMessages } from '@/components/app/use-messages';
import type { ReaderQueue } from '@/components/reader/reader-queue';
import { queueMessages } from '@/utils/i18n/queue-messages';
import type { QueueState } from './queue-state';

/** Returns the queue for the reader component. */
export function useReaderPageQueue(queue: QueueState): ReaderQueue {
  const messages = useMessages(queueMessages);
  return {
    onNext: () => void queue.go('next', messages),
    onPrevious: () => void queue.go('previous', messages),
    onToggle: () => void queue.toggle(messages),
    onLink: (url) => void queue.addLink(url, messages),
    aloud: {
      hasNext: queue.next.value !== null,
      isContinuing: queue.isContinuing.value,
      onContinue(isContinuing) {
        queue.isContinuing.value = isContinuing;
      },
      onEnd: () => void queue.continueAloud(messages),
      take: queue.takeVoice,
    },
  };
}

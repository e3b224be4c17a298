import { CircleAlert } from 'lucide';
import { useInterface } from '@/components/app/interface-context';
import { Button } from '@/components/controls/Button';
import type { StorageFailureReason } from '@/utils/library/store/database/storage-failure';
import { MessagePage } from './MessagePage';

interface LibraryFailureProps {
  reason: StorageFailureReason;
  onTryAgain(): void;
}

/** In place of the library, or of a saved article: why the library could not be opened, and what to do. */
export function LibraryFailure({ reason, onTryAgain }: LibraryFailureProps) {
  const { messages } = useInterface();
  const { title, text } = messages.libraryFailures[reason];
  return (
    <MessagePage icon={CircleAlert} title={title} text={text}>
      <Button isPrimary onPress={onTryAgain}>
        {messages.tryAgain}
      </Button>
    </MessagePage>
  );
}

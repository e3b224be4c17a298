import { Bookmark, BookmarkCheck, ListEnd, Star, X } from 'lucide';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { ArticleEnd } from '@/components/reader/ArticleEnd';
import { queueMessages } from '@/utils/i18n/queue-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import type { OverlayState } from './overlay-state';
import type { OverlayWorld } from './overlay-world';

interface OverlayEndProps {
  state: OverlayState;
  world: Pick<OverlayWorld, 'source' | 'leave'>;
  /** Adds the page to the queue; null for a selection. */
  onQueue: (() => void) | null;
}

/** What comes after an article over its page: saving it, and returning to the page. */
export function OverlayEnd({ state, world, onQueue }: OverlayEndProps) {
  const { messages: appMessages } = useInterface();
  const messages = useMessages(readerMessages).end;
  const queue = useMessages(queueMessages);
  const copy = state.saving.saved.value;
  const isPage = world.source === 'page';
  return (
    <ArticleEnd
      actions={
        <>
          {isPage && (
            <Button
              icon={copy ? BookmarkCheck : Bookmark}
              isPrimary={!copy}
              isPressed={copy !== null}
              onPress={() => void state.toggleSaved(appMessages)}
            >
              {copy ? messages.saved : messages.save}
            </Button>
          )}
          {isPage && copy && (
            <Button
              icon={Star}
              isPressed={copy.isFavourite}
              onPress={() => void state.toggleFavourite(messages)}
            >
              {messages.favourite}
            </Button>
          )}
          {onQueue && (
            <Button icon={ListEnd} onPress={onQueue}>
              {queue.add}
            </Button>
          )}
          <Button icon={X} onPress={world.leave}>
            {messages.backToPage}
          </Button>
        </>
      }
    />
  );
}
